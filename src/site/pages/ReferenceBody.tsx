import type { ReferencePage } from '../model'
import { ReferenceLinks } from '../parts/ReferenceLinks'
import { Runs } from '../parts/Runs'
import { UseList } from '../parts/UseList'
import { sitePaths } from '../paths/sitePaths'
import { referenceToRuns } from '../references/referenceToRuns'
import type { SiteWords } from '../words/model'

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
      <ReferenceLinks item={item} />
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
