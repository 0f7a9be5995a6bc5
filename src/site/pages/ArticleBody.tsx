import { runsToNoteBlocks } from '../../citations/format/noteBlocks'
import { buildArticleDocument } from '../document/buildArticleDocument'
import type { ArticleLink, ArticlePage, SiteBuild } from '../model'
import { AboutAuthors } from '../parts/AuthorsLine'
import { ArticleHeader } from '../parts/ArticleHeader'
import { Blocks } from '../parts/Blocks'
import { Downloads, HowToCite } from '../parts/CiteAndDownload'
import { Errata, Prints } from '../parts/Corrections'
import { Notes } from '../parts/Notes'
import { WorksCited } from '../parts/WorksCited'
import { listCorrections } from '../views/buildEditionView'
import type { SiteWords } from '../words/siteWords'
import type { DocumentHeading, DocumentNote } from '../document/model'
import { formatNames } from '../format/formatNames'
import { sitePaths } from '../paths/sitePaths'
import { NoteBlocks, Runs } from '../parts/Inlines'

type ArticleBodyProps = { page: ArticlePage; build: SiteBuild; words: SiteWords }

/** One article: head, contents, text, notes, works cited, corrections, how to cite. */
export function ArticleBody({ page, build, words }: ArticleBodyProps) {
  const { text } = page.article
  const { language } = text
  const document = buildArticleDocument(page.article)
  const medium = 'page' as const
  return (
    <main id="main">
      <article className={`article article-${text.kind}`}>
        <ArticleHeader page={page} words={words} />
        <Contents headings={document.headings} words={words} />
        <div className="text">
          <Blocks blocks={document.blocks} language={language} words={words} medium={medium} />
        </div>
        <Notes notes={document.notes} language={language} words={words} medium={medium} />
        <WorksCited works={document.worksCited} words={words} medium={medium} />
        <AboutAuthors authors={text.authors} words={words} medium={medium} />
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

/** Fewer headings than this need no table of contents. */
const LONG = 3

type ContentsProps = { headings: DocumentHeading[]; words: SiteWords }

/** The table of contents of a long article: its sections and, within them, their parts. */
function Contents({ headings, words }: ContentsProps) {
  const sections = headings.filter((heading) => heading.level === 2)
  if (sections.length < LONG) return null
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents" {...words.tag}>
        {words.onThisPage}
      </h2>
      <ol>
        {sections.map((section) => (
          <li key={section.anchor}>
            <a href={`#${section.anchor}`}>{section.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The articles before and after this one in its issue. */
function IssueNeighbours({ page, words }: { page: ArticlePage; words: SiteWords }) {
  if (!page.previous && !page.next) return null
  const { language } = page.article.text
  const link = (article: ArticleLink, rel: 'prev' | 'next', label: string) => (
    <a className={rel} rel={rel} href={sitePaths.article(page.issue.slug, article.slug)}>
      <span className="turn" {...words.run}>
        {label}
      </span>{' '}
      <b>{article.title}</b>{' '}
      <i>
        {formatNames(
          article.authors.filter((a) => a.role === 'author').map((a) => a.name),
          language,
        )}
      </i>
    </a>
  )
  return (
    <nav className="neighbours" aria-label={words.moreFromIssue}>
      {page.previous && link(page.previous, 'prev', words.previousArticle)}
      {page.next && link(page.next, 'next', words.nextArticle)}
    </nav>
  )
}

/**
 * What a marker shows while it is hovered over or focused: the note with every short form spelled
 * out. `popover=hint` and `interestfor` give what WCAG 2.2, 1.4.13 asks for without a script:
 * it can be pointed at, Esc closes it, and it stays until the reader leaves it. The previews stand
 * outside the article and repeat its notes, so search engines are told to leave them out.
 */
function NotePreviews({ notes, words }: { notes: DocumentNote[]; words: SiteWords }) {
  return notes.map((note) => {
    const [lead, ...blocks] = runsToNoteBlocks(note.resolved)
    return (
      <div key={note.id} className="preview" id={note.preview} popover="hint" data-nosnippet="">
        <b className="preview-number" {...words.run}>
          {words.note(String(note.number))}
        </b>{' '}
        <Runs runs={lead.content} />
        <NoteBlocks blocks={blocks} />
      </div>
    )
  })
}
