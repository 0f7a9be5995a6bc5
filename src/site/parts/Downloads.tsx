import type { ArticlePage, SiteBuild } from '../model'
import { sitePaths, type ArticleFile } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'

const FILES: { file: ArticleFile; label: string }[] = [
  { file: 'article.txt', label: 'TXT' },
  { file: 'article.md', label: 'Markdown' },
  { file: 'article.xml', label: 'JATS' },
]

type Props = { page: ArticlePage; build: SiteBuild; words: SiteWords }

/** The article in other forms, and its issue as a book. */
export function Downloads({ page, build, words }: Props) {
  const { issue, article } = page
  return (
    <section className="downloads" aria-labelledby="downloads">
      <h2 id="downloads" {...words.tag}>
        {words.downloads}
      </h2>
      <ul className="files">
        {FILES.map(({ file, label }) => (
          <li key={file}>
            <a href={sitePaths.articleFile(issue.slug, article.text.slug, file)}>{label}</a>
          </li>
        ))}
        <li>
          <a href={sitePaths.issueFile(issue.slug, 'issue.epub')}>
            EPUB, {words.issue(String(issue.number))}
          </a>
        </li>
        {build.pdfs?.includes(issue.slug) && (
          <li>
            <a href={sitePaths.issueFile(issue.slug, 'issue.pdf')}>
              PDF, {words.issue(String(issue.number))}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
