import type { Manifest } from '../../../edition/manifest'
import { getWords } from '../../words/getWords'
import { BookPage } from './BookPage'
import type { BookChapter } from './model'

/** The table of contents of the book, by section, and its landmarks. */
export function NavigationPage({
  manifest,
  chapters,
}: {
  manifest: Manifest
  chapters: BookChapter[]
}) {
  const { language } = manifest.magazine
  const words = getWords(language)
  const first = chapters[0]
  return (
    <BookPage language={language} title={words.inThisIssue} kind="frontmatter">
      <nav {...{ 'epub:type': 'toc' }} role="doc-toc" aria-labelledby="toc" id="contents">
        <h1 id="toc">{words.inThisIssue}</h1>
        <ol>
          {groupBySection(chapters).map(({ section, entries }) =>
            section === '' ? (
              entries.map((entry) => <Entry key={entry.id} chapter={entry} />)
            ) : (
              <li key={entries[0]?.id}>
                <span>{section}</span>
                <ol>
                  {entries.map((entry) => (
                    <Entry key={entry.id} chapter={entry} />
                  ))}
                </ol>
              </li>
            ),
          )}
        </ol>
      </nav>
      <nav {...{ 'epub:type': 'landmarks' }} aria-label={words.navigation} hidden>
        <ol>
          <li>
            <a {...{ 'epub:type': 'toc' }} href="nav.xhtml">
              {words.inThisIssue}
            </a>
          </li>
          {first && (
            <li>
              <a {...{ 'epub:type': 'bodymatter' }} href={first.path}>
                {first.title}
              </a>
            </li>
          )}
        </ol>
      </nav>
    </BookPage>
  )
}

function Entry({ chapter }: { chapter: BookChapter }) {
  return (
    <li>
      <a href={chapter.path}>{chapter.title}</a>
    </li>
  )
}

function groupBySection(chapters: BookChapter[]): { section: string; entries: BookChapter[] }[] {
  const groups: { section: string; entries: BookChapter[] }[] = []
  for (const chapter of chapters) {
    const last = groups.at(-1)
    if (last?.section === chapter.section) last.entries.push(chapter)
    else groups.push({ section: chapter.section, entries: [chapter] })
  }
  return groups
}
