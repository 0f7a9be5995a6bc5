import { runsToText } from '../format/runsToText'
import type { Note, Run } from '../model'
import { numberNotes } from '../numbering/numberNotes'
import { apparatusMessage } from './apparatusMessage'
import { findTypedIbid } from './findTypedIbid'
import { findTypedNoteNumber } from './findTypedNoteNumber'
import type { CheckedApparatus, ApparatusProblem } from './model'
import { wording } from '../../wording'

/** Checks that notes and markers fit together, and what is typed into notes and text. */
export function checkNotes({
  notes,
  markers,
  references,
  texts,
}: CheckedApparatus): ApparatusProblem[] {
  const numbers = numberNotes(markers)
  const known = new Set(notes.map((note) => note.id))
  const problems: ApparatusProblem[] = []
  for (const [noteID, note] of numbers) {
    if (known.has(noteID)) continue
    const message = apparatusMessage('markerWithoutNote', { note })
    problems.push({ kind: 'markerWithoutNote', message, note, noteID })
  }
  for (const note of notes) {
    const number = numbers.get(note.id)
    const add = (kind: ApparatusProblem['kind'], what = '') =>
      problems.push({
        kind,
        message: apparatusMessage(kind, { note: number, what }),
        ...(number !== undefined && { note: number }),
        noteID: note.id,
      })
    if (number === undefined) add('noteWithoutMarker', describeNote(note))
    if (isEmptyNote(note)) add('noteWithoutText')
    if (note.citations.some((cite) => !Object.hasOwn(references, cite.reference))) {
      add('citationWithoutReference')
    }
    const typed = listTyped(note)
    const ibid = typed.map(findTypedIbid).find((word) => word !== null)
    if (ibid) add('ibidTyped', ibid)
    const pointer = typed.map(findTypedNoteNumber).find((words) => words !== null)
    if (pointer) add('noteNumberTyped', pointer)
  }
  for (const { block, text } of texts ?? []) {
    const what = findTypedNoteNumber(text)
    if (what === null) continue
    const message = apparatusMessage('noteNumberTyped', { what })
    problems.push({ kind: 'noteNumberTyped', message, block })
  }
  return problems
}

const isEmptyNote = (note: Note) =>
  note.citations.length === 0 && runsToText(note.prose).trim() === ''

function describeNote(note: Note): string {
  const text = runsToText(note.prose).trim()
  if (text !== '') return `“${text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text}”`
  return note.citations.length > 0
    ? wording.apparatus.unmarked.citing
    : wording.apparatus.unmarked.empty
}

/** Every text of a note that somebody typed; the words of links are not among them. */
function listTyped(note: Note): string[] {
  const typed = (runs: readonly Run[]) => runsToText(runs.filter((run) => run.href === undefined))
  return [
    typed(note.prose),
    ...note.citations.flatMap(({ prefix, suffix, locator }) => [
      prefix ?? '',
      suffix ?? '',
      locator?.value ?? '',
    ]),
  ]
}
