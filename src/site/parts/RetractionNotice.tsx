import { formatDate } from '../format/formatDate'
import type { Retraction } from '../model'
import type { SiteWords } from '../words/model'

type Props = { retraction: Retraction | undefined; language: string; words: SiteWords }

/**
 * Says before anything else that an article is retracted, since when and why. The text stays, as
 * the guidelines for retractions ask (COPE, 2019): what was published is not made unsaid.
 */
export function RetractionNotice({ retraction, language, words }: Props) {
  if (!retraction) return null
  return (
    <p className="notice retraction">
      <strong>{words.retracted(formatDate(retraction.publishedAt, language))}</strong>{' '}
      {retraction.what}
    </p>
  )
}
