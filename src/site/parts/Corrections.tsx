import { formatDate } from '../format/formatDate'
import type { ArticleChange, ArticlePage, Correction, Retraction } from '../model'
import type { SiteWords } from '../words/siteWords'
import { sitePaths } from '../paths/sitePaths'
import { InSiteLanguage } from './Inlines'

type RetractionNoticeProps = {
  retraction: Retraction | undefined
  language: string
  words: SiteWords
}

/**
 * Says before anything else that an article is retracted, since when and why. The text stays, as
 * the guidelines for retractions ask (COPE, 2019): what was published is not made unsaid.
 */
export function RetractionNotice({ retraction, language, words }: RetractionNoticeProps) {
  if (!retraction) return null
  return (
    <p className="notice retraction">
      <strong>{words.retracted(formatDate(retraction.publishedAt, language))}</strong>{' '}
      {retraction.what}
    </p>
  )
}

type ErrataProps = {
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
export function Errata({ corrections, language, words, ofArticle = false }: ErrataProps) {
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

/** The other prints of an article, where there are any: every one can still be read. */
export function Prints({ page, words }: { page: ArticlePage; words: SiteWords }) {
  if (page.prints.length < 2) return null
  return (
    <section className="prints" aria-labelledby="prints">
      <h2 id="prints" {...words.tag}>
        {words.otherPrints}
      </h2>
      <ul>
        {page.prints.map(({ ordinal, publishedAt, slug }) => (
          <li key={ordinal}>
            <a
              href={sitePaths.articleEdition(page.issue.slug, ordinal, slug)}
              {...(ordinal === page.edition.ordinal ? { 'aria-current': 'true' as const } : {})}
            >
              <InSiteLanguage words={words}>{words.edition(String(ordinal))}</InSiteLanguage>
            </a>
            ,{' '}
            <time dateTime={publishedAt}>
              {formatDate(publishedAt, page.article.text.language)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}
