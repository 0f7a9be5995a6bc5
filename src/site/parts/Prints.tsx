import { formatDate } from '../format/formatDate'
import type { ArticlePage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import { Said } from './Said'
import type { SiteWords } from '../words/model'

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
              <Said words={words}>{words.edition(String(ordinal))}</Said>
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
