import { Fragment } from 'react'
import type { Run } from '../../citations/model'
import type { WorkCited } from '../document/model'
import { sitePaths } from '../paths/sitePaths'
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
        {works.map(({ entry, id, item, notes }) => (
          <li key={id}>
            <WorkEntry id={id} medium={medium} entry={entry} />
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

/** An entry leads to the page of its work, but where it holds an address, which leads there. */
function WorkEntry({ id, medium, entry }: { id: string; medium: Medium; entry: Run[] }) {
  if (medium !== 'page') return <Runs runs={entry} />
  return groupByLink(entry).map((runs, index) =>
    runs[0]?.href === undefined ? (
      <a key={index} href={sitePaths.reference(id)}>
        <Runs runs={runs} />
      </a>
    ) : (
      <Runs key={index} runs={runs} />
    ),
  )
}

function groupByLink(entry: Run[]): Run[][] {
  const groups: Run[][] = []
  for (const run of entry) {
    const last = groups.at(-1)
    const isSame = last?.[0]?.href === undefined && run.href === undefined
    // A full stop after an address is no link of its own.
    const isMark = last?.[0]?.href !== undefined && !/[\p{L}\p{N}]/u.test(run.text)
    if (last && (isSame || isMark)) last.push(run)
    else groups.push([run])
  }
  return groups
}
