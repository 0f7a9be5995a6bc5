import { buildArticleDocument } from '../document/buildArticleDocument'
import type { ArticlePage, SiteBuild } from '../model'
import { AboutAuthors } from '../parts/AboutAuthors'
import { ArticleHead } from '../parts/ArticleHead'
import { Blocks } from '../parts/Blocks'
import { Contents } from '../parts/Contents'
import { Downloads } from '../parts/Downloads'
import { Errata } from '../parts/Errata'
import { HowToCite } from '../parts/HowToCite'
import { IssueNeighbours } from '../parts/IssueNeighbours'
import { NotePreviews } from '../parts/NotePreviews'
import { Notes } from '../parts/Notes'
import { Picture } from '../parts/Picture'
import { Prints } from '../parts/Prints'
import { WorksCited } from '../parts/WorksCited'
import { listCorrections } from '../views/listCorrections'
import type { SiteWords } from '../words/model'

type Props = { page: ArticlePage; build: SiteBuild; words: SiteWords }

/** One article: head, contents, text, notes, works cited, corrections, how to cite. */
export function ArticleBody({ page, build, words }: Props) {
  const { text } = page.article
  const { language } = text
  const document = buildArticleDocument(page.article)
  const medium = 'page' as const
  return (
    <main id="main">
      <article className={`article article-${text.kind}`}>
        <ArticleHead page={page} words={words} />
        {text.hero && (
          <Picture
            figure={text.hero}
            eager
            className="hero"
            sizes="(min-width: 75rem) 70rem, 92vw"
          />
        )}
        <Contents headings={document.headings} words={words} />
        <div className="text">
          <Blocks blocks={document.blocks} language={language} words={words} medium={medium} />
        </div>
        <Notes notes={document.notes} language={language} words={words} medium={medium} />
        <WorksCited works={document.worksCited} words={words} medium={medium} />
        <AboutAuthors authors={text.authors} words={words} />
        <Errata
          corrections={listCorrections(page.edition, text.slug)}
          language={language}
          words={words}
          ofArticle
        />
        <HowToCite page={page} build={build} words={words} />
        <Prints page={page} words={words} />
        {!page.replacedBy && <Downloads page={page} build={build} words={words} />}
      </article>
      <IssueNeighbours page={page} words={words} />
      <NotePreviews notes={document.notes} words={words} />
    </main>
  )
}
