import { formatDate } from '../format/formatDate'
import type { Correction } from '../model'
import type { SiteWords } from '../words/model'

type Props = { corrections: Correction[]; language: string; words: SiteWords }

/** What was changed after the first print, newest first, each with its date and its reason. */
export function Errata({ corrections, language, words }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className="errata" role="doc-errata" aria-labelledby="errata">
      <h2 id="errata">{words.errata}</h2>
      <ol>
        {corrections.map((correction) => (
          <li key={correction.ordinal}>
            <p className="errata-date">
              <time dateTime={correction.publishedAt}>
                {formatDate(correction.publishedAt, language)}
              </time>
              , {words.edition(String(correction.ordinal))}: {words.editionKinds[correction.kind]}
            </p>
            <p>{correction.note ?? words.whatChanged}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
