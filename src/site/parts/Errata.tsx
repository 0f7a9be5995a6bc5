import { formatDate } from '../format/formatDate'
import type { ArticleChange, Correction } from '../model'
import type { SiteWords } from '../words/model'

type Props = {
  corrections: Correction[]
  language: string
  words: SiteWords
  /** On the page of one article its title need not be said again. */
  ofArticle?: boolean
}

/**
 * What was changed after the first print, newest first, each with its date: article by article, of
 * what kind and what it changes, and what the editors say of the print as a whole.
 */
export function Errata({ corrections, language, words, ofArticle = false }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className="errata" role="doc-errata" aria-labelledby="errata">
      <h2 id="errata" {...words.tag}>
        {words.errata}
      </h2>
      <ol>
        {corrections.map((correction) => (
          <li key={correction.ordinal}>
            <p className="errata-date">
              <time dateTime={correction.publishedAt}>
                {formatDate(correction.publishedAt, language)}
              </time>
              , {words.edition(String(correction.ordinal))}: {words.editionKinds[correction.kind]}
            </p>
            {(!ofArticle || correction.changes.length === 0) && (
              <p>{correction.note ?? words.whatChanged}</p>
            )}
            {correction.changes.map((change) => (
              <Change key={change.slug} change={change} named={!ofArticle} words={words} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

type ChangeProps = { change: ArticleChange; named: boolean; words: SiteWords }

function Change({ change: { kind, title, what }, named, words }: ChangeProps) {
  return (
    <p className={`errata-${kind}`}>
      {named && <cite>{title}</cite>}
      {named && ' '}
      <b>{words.correctionKinds[kind]}.</b> {what}
    </p>
  )
}
