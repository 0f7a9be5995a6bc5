import { wording } from '../../wording'

const EVENTS = wording.collections.webhooks.fields.events.options

/** What other programs can be told of, and how the desk says it. The names are those of the messages. */
export const WEBHOOK_EVENTS = [
  { value: 'edition.published', label: EVENTS['edition.published'] },
  { value: 'edition.corrected', label: EVENTS['edition.corrected'] },
  { value: 'edition.withdrawn', label: EVENTS['edition.withdrawn'] },
  { value: 'article.withdrawn', label: EVENTS['article.withdrawn'] },
  { value: 'article.reinstated', label: EVENTS['article.reinstated'] },
  { value: 'article.stageChanged', label: EVENTS['article.stageChanged'] },
] as const
