/** What other programs can be told of, and how the desk says it. The names are those of the messages. */
export const WEBHOOK_EVENTS = [
  { value: 'edition.published', label: 'An issue is published' },
  { value: 'edition.corrected', label: 'A later edition is published, or an earlier one again' },
  { value: 'edition.withdrawn', label: 'An issue is withdrawn' },
  { value: 'article.withdrawn', label: 'An article is withdrawn' },
  { value: 'article.reinstated', label: 'A withdrawn article is given back' },
  { value: 'article.stageChanged', label: 'The stage of an article changes' },
] as const
