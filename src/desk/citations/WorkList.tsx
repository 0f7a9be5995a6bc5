import Link from 'next/link'
import { formatNotes } from '../../citations/format/formatNotes'
import { deskHref } from '../deskHref'
import { noteHref } from '../notes/noteHref'
import { PrintedRuns } from '../PrintedRuns'
import type { Work } from './listWorks'

/** The works cited, spelled out in the magazine's style, each with the notes that cite it. */
export function WorkList({
  admin,
  style,
  textHref,
  works,
}: {
  admin: string
  style: string | undefined
  textHref: string
  works: readonly Work[]
}) {
  if (works.length === 0) return <p>The text cites no work.</p>
  const printed = formatNotes({
    notes: works.map(({ reference }) => ({ id: reference, citations: [{ reference }], prose: [] })),
    references: Object.fromEntries(works.map(({ csl, reference }) => [reference, csl])),
    ...(style ? { style } : {}),
  })
  return (
    <ul className="forme-list">
      {works.map(({ notes, reference }, index) => (
        <li key={reference}>
          <Link href={deskHref(admin, 'references', reference)} prefetch={false}>
            <PrintedRuns runs={printed[index]?.resolved ?? []} />
          </Link>
          <div className="forme-quiet">
            {notes.length === 0
              ? 'only on the record of a quotation'
              : notes.map(({ number }, place) => (
                  <span key={number}>
                    {place > 0 ? ', ' : notes.length === 1 ? 'in note ' : 'in notes '}
                    <Link href={noteHref(textHref, number)} prefetch={false}>
                      {number}
                    </Link>
                  </span>
                ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
