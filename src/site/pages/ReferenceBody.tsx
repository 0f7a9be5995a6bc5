import { formatCount } from '../format/formatCount'
import type { ReferencePage, ReferencesPage } from '../model'
import { Runs } from '../parts/Inlines'
import { Coins } from '../parts/Coins'
import { type ReferenceFile, sitePaths } from '../paths/sitePaths'
import { referenceToRuns } from '../references/referenceToRuns'
import type { SiteWords } from '../words/siteWords'
import { UseList } from '../parts/ArticleList'
import type { CslItem } from '../../citations/model'
import { findSafeHref } from '../../edition/findSafeHref'

/** Every work the magazine has cited, by author. */
export function ReferencesBody({ page, words }: { page: ReferencesPage; words: SiteWords }) {
  return (
    <main id="main" className="plain">
      <h1>{words.works}</h1>
      <ul className="works-index">
        {page.references.map(({ id, item, articles }) => (
          <li key={id}>
            <a href={sitePaths.reference(id)}>
              <Runs runs={referenceToRuns(item)} />
            </a>{' '}
            <span className="dateline">
              {formatCount(articles, page.magazine.language, words.citedIn)}
            </span>
          </li>
        ))}
      </ul>
    </main>
  )
}

/** A work cited: its particulars, the notes that cite it, and what is quoted from it. */
export function ReferenceBody({ page, words }: { page: ReferencePage; words: SiteWords }) {
  const { item, uses, quotations, magazine } = page
  return (
    <main id="main" className="plain">
      <p className="kicker">
        <a href={sitePaths.references}>{words.works}</a>
      </p>
      <h1>{item.title ?? words.source}</h1>
      <p className="lead">
        <Runs runs={referenceToRuns(item)} />
      </p>
      <ReferenceLinks item={item} words={words} />
      <ReferenceFiles id={page.id} item={item} words={words} />
      <section aria-labelledby="uses">
        <h2 id="uses" {...words.tag}>
          {words.usedIn}
        </h2>
        <UseList uses={uses} language={magazine.language} words={words} />
      </section>
      {quotations.length > 0 && (
        <section aria-labelledby="quotations">
          <h2 id="quotations" {...words.tag}>
            {words.quotationsFrom}
          </h2>
          {quotations.map(({ id, quotation }) => (
            <figure key={id} className="quoted">
              <blockquote {...(quotation.language ? { lang: quotation.language } : {})}>
                <p>{quotation.text}</p>
              </blockquote>
              <figcaption>
                {quotation.locator !== undefined && <span>{quotation.locator}</span>}
                <a href={sitePaths.quotation(id)}>{words.quotationRecord}</a>
              </figcaption>
            </figure>
          ))}
        </section>
      )}
    </main>
  )
}

const FILES: ReferenceFile[] = ['cite.bib', 'cite.ris', 'cite.csl.json']

/** The work for a reader’s own reference manager, as files and in the page itself. */
function ReferenceFiles({ id, item, words }: { id: string; item: CslItem; words: SiteWords }) {
  return (
    <>
      <ul className="files">
        {FILES.map((file) => (
          <li key={file}>
            <a href={sitePaths.referenceFile(id, file)}>{words.formats[file]}</a>
          </li>
        ))}
      </ul>
      <Coins item={item} />
    </>
  )
}

/** Where a work can be found: its DOI, its address, its ISBN. Nothing where none is known. */
function ReferenceLinks({ item, words }: { item: CslItem; words: SiteWords }) {
  const doi = item.DOI === undefined ? null : findSafeHref(`https://doi.org/${item.DOI}`)
  const address = item.URL === undefined ? null : findSafeHref(item.URL)
  if (doi === null && address === null && item.ISBN === undefined) return null
  return (
    <ul className="files">
      {doi !== null && (
        <li>
          <a href={doi}>{words.doi(String(item.DOI))}</a>
        </li>
      )}
      {address !== null && (
        <li>
          <a href={address}>{new URL(address, 'https://here.invalid').hostname}</a>
        </li>
      )}
      {item.ISBN !== undefined && <li>{words.isbn(item.ISBN)}</li>}
    </ul>
  )
}
