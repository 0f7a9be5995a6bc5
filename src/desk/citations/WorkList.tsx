import Link from 'next/link'
import type { Printing } from '../../citations/format/formatNotes'
import type { CslItem, Run } from '../../citations/model'
import { formatNotesBeside } from '../../queries/formatBeside'
import { deskHref, noteHref } from '../deskHref'
import { PrintedRuns } from './NoteTable'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** The works cited, spelled out in the magazine's style, each with the notes that cite it. */
export function WorkList({
  admin,
  textHref,
  works,
}: {
  admin: string
  textHref: string
  works: readonly PrintedWorkCited[]
}) {
  if (works.length === 0) return <p>{wording.citations.works.none}</p>
  return (
    <ul className="forme-list">
      {works.map(({ notes, printed, reference }) => (
        <li key={reference}>
          <Link href={deskHref(admin, 'references', reference)} prefetch={false}>
            <PrintedRuns runs={printed} />
          </Link>
          <div className="forme-quiet">
            {notes.length === 0 ? (
              wording.citations.works.onRecord
            ) : (
              <Filled
                notes={notes.map(({ number }, place) => (
                  <span key={number}>
                    {place > 0 && ', '}
                    <Link href={noteHref(textHref, number)} prefetch={false}>
                      {number}
                    </Link>
                  </span>
                ))}
                text={wording.citations.works.inNotes(notes.length)}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

type Citing = { number: number; printed: string; citations: readonly { reference: string }[] }

/** A work an article cites, with the notes that cite it as they are printed. */
type Work = {
  reference: string
  csl: CslItem
  notes: { number: number; printed: string }[]
}

/** A work with its words, spelled out. */
type PrintedWorkCited = Work & { printed: Run[] }

/** The works spelled out as the magazine prints them. */
export async function printWorks(
  works: readonly Work[],
  printing: Printing,
  person: string,
): Promise<PrintedWorkCited[]> {
  const printed = await formatNotesBeside(
    {
      notes: works.map(({ reference: id }) => ({
        id,
        citations: [{ reference: id }],
        prose: [],
      })),
      references: Object.fromEntries(works.map(({ csl, reference }) => [reference, csl])),
      ...printing,
    },
    person,
  )
  return works.map((work, index) => ({ ...work, printed: printed[index]?.resolved ?? [] }))
}

/**
 * The works of an article in the order in which they are first cited, each with its notes. A note
 * that cites one work twice is listed once. A work that is only on a quotation's record comes last.
 */
export function listWorks(
  notes: readonly Citing[],
  references: readonly { id: string; csl: CslItem }[],
): Work[] {
  const works = new Map<string, Work>()
  const known = new Map(references.map((reference) => [reference.id, reference.csl]))
  const workOf = (id: string): Work | undefined => {
    const csl = known.get(id)
    if (!csl) return undefined
    const work = works.get(id) ?? { reference: id, csl, notes: [] }
    works.set(id, work)
    return work
  }
  for (const { citations, number, printed } of notes) {
    for (const id of new Set(citations.map(({ reference }) => reference))) {
      workOf(id)?.notes.push({ number, printed })
    }
  }
  for (const { id } of references) workOf(id)
  return [...works.values()]
}
