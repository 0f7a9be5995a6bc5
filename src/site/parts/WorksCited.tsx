import { Fragment } from 'react'
import type { WorkCited } from '../document/model'
import { sitePaths } from '../paths/sitePaths'
import { referenceToRuns } from '../references/referenceToRuns'
import type { SiteWords } from '../words/siteWords'
import { Coins } from './Coins'
import { type Medium, Runs } from './Inlines'

type Props = { works: WorkCited[]; words: SiteWords; medium: Medium }

/** The works an article cites, each leading to its own page and back to the notes that cite it. */
export function WorksCited({ works, words, medium }: Props) {
  if (works.length === 0) return null
  return (
    <section
      className="works"
      role="doc-bibliography"
      aria-labelledby="works"
      {...(medium === 'book' ? { 'epub:type': 'bibliography' } : {})}
    >
      <h2 id="works" {...words.tag}>
        {words.worksCited}
      </h2>
      <ul>
        {works.map(({ id, item, notes }) => (
          <li key={id}>
            <WorkEntry id={id} medium={medium}>
              <Runs runs={referenceToRuns(item)} />
            </WorkEntry>
            {medium === 'page' && <Coins item={item} />}
            {notes.map((note) => (
              <Fragment key={note.id}>
                {' '}
                <a
                  className="cited-by"
                  href={`#${note.anchor}`}
                  aria-label={words.note(String(note.number))}
                >
                  {note.number}
                </a>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function WorkEntry({
  id,
  medium,
  children,
}: {
  id: string
  medium: Medium
  children: React.ReactNode
}) {
  if (medium !== 'page') return children
  return <a href={sitePaths.reference(id)}>{children}</a>
}
