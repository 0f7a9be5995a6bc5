import type { DocumentHeading } from '../document/model'
import type { SiteWords } from '../words/model'

/** Fewer headings than this need no table of contents. */
const LONG = 3

type Props = { headings: DocumentHeading[]; words: SiteWords }

/** The table of contents of a long article: its sections and, within them, their parts. */
export function Contents({ headings, words }: Props) {
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
