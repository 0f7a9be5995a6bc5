import type { QuotationPage } from '../model'
import { Runs } from '../parts/Inlines'
import { UseList } from '../parts/ArticleList'
import { sitePaths } from '../paths/sitePaths'
import { referenceToRuns } from '../references/referenceToRuns'
import type { SiteWords } from '../words/siteWords'

/** A quotation as the magazine's record has it: words, original, source, and who uses it. */
export function QuotationBody({ page, words }: { page: QuotationPage; words: SiteWords }) {
  const { quotation, reference, uses, magazine } = page
  return (
    <main id="main" className="plain">
      <h1 className="kicker">{words.quotation}</h1>
      <figure className="quoted quoted-large">
        <blockquote>
          {quotation.text.split(/\n+/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </blockquote>
        <figcaption>
          {quotation.speaker !== undefined && <span>{quotation.speaker}</span>}
          {quotation.translationCredit !== undefined && <span>{quotation.translationCredit}</span>}
        </figcaption>
      </figure>
      {quotation.originalText !== undefined && (
        <section aria-labelledby="original">
          <h2 id="original" {...words.tag}>
            {words.original}
          </h2>
          <blockquote {...(quotation.language ? { lang: quotation.language } : {})}>
            <p>{quotation.originalText}</p>
          </blockquote>
        </section>
      )}
      {reference && (
        <section aria-labelledby="source">
          <h2 id="source" {...words.tag}>
            {words.source}
          </h2>
          <p>
            <a href={sitePaths.reference(reference.id)}>
              <Runs runs={referenceToRuns(reference.item)} />
            </a>
            {quotation.locator !== undefined && `, ${quotation.locator}`}
          </p>
        </section>
      )}
      {uses.length > 0 && (
        <section aria-labelledby="uses">
          <h2 id="uses" {...words.tag}>
            {words.usedIn}
          </h2>
          <UseList uses={uses} language={magazine.language} words={words} />
        </section>
      )}
    </main>
  )
}
