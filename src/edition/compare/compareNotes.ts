import { mergeRuns } from '../../citations/format/mergeRuns'
import type { Note, PrintedNote, Run } from '../../citations/model'
import { compareNumbering } from '../../citations/numbering/compareNumbering'
import type { Inline } from '../articleText'
import { canonicalJSON } from '../canonicalJSON'
import { omitEmpty } from '../omitEmpty'
import { diffContent } from './diffContent'
import type { ComparedNote } from './model'

/** The notes of one text, as data and as printed. */
export type NotesSide = { notes: readonly Note[]; printed: readonly PrintedNote[] }

/**
 * The notes that read differently, numbered otherwise, new or gone, with the words inserted
 * and deleted; and those that say the same in print but not in the data, which have no reasons.
 */
export function compareNotes(before: NotesSide, after: NotesSide): ComparedNote[] {
  const printedBefore = new Map(before.printed.map(({ id, printed }) => [id, printed]))
  const printedAfter = new Map(after.printed.map(({ id, printed }) => [id, printed]))
  const told = compareNumbering(before.printed, after.printed).map((change): ComparedNote => {
    const runs = [printedBefore.get(change.id) ?? [], printedAfter.get(change.id) ?? []] as const
    return { ...change, pieces: diffContent(runsToInlines(runs[0]), runsToInlines(runs[1])) }
  })
  const isTold = new Set(told.map(({ id }) => id))
  const dataBefore = dataByID(before.notes)
  const dataAfter = dataByID(after.notes)
  const ids = [...new Set([...dataAfter.keys(), ...dataBefore.keys()])]
  const untold = ids.filter((id) => !isTold.has(id) && dataBefore.get(id) !== dataAfter.get(id))
  return [
    ...told,
    ...untold.map((id): ComparedNote => {
      const runs = runsToInlines(printedAfter.get(id) ?? [])
      return { id, printedChanged: false, reasons: [], pieces: diffContent(runs, runs) }
    }),
  ]
}

function dataByID(notes: readonly Note[]): Map<string, string> {
  return new Map(
    notes.map((note) => [
      note.id,
      canonicalJSON(omitEmpty({ ...note, prose: mergeRuns(note.prose) })),
    ]),
  )
}

function runsToInlines(runs: readonly Run[]): Inline[] {
  return runs.map(({ href, ...look }): Inline => {
    const text: Inline = { type: 'text', ...look }
    return href === undefined ? text : { type: 'link', href, content: [text] }
  })
}
