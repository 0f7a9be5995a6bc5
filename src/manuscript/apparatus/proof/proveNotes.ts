import type { CslItem, Note, Run } from '../../../citations/model'
import { formatNotes } from '../../../citations/format/formatNotes'
import { runsToText } from '../../../citations/format/runsToText'
import type { BoundNote, CollectedReference, NumberedNote } from '../bind/bindCitations'
import type { ReadNote } from '../model'
import { carriesWords } from './carriesWords'

export type Proof = Pick<ReadNote, 'citations' | 'prose' | 'confidence' | 'printed' | 'flags'>

/**
 * Prints all notes together, as they will stand, and compares each with the manuscript. Whether a
 * word was lost is asked of the note with every ibid and short form spelled out: what a neighbour
 * already says is not lost. `lost` are the ids of the notes that must stay prose.
 */
export function proveNotes(
  notes: NumberedNote[],
  bound: { notes: BoundNote[]; references: CollectedReference[] },
): { proofs: Proof[]; lost: string[] } {
  const references: Record<string, CslItem> = Object.fromEntries(
    bound.references.map(({ id, csl }) => [id, csl]),
  )
  const asBound = notes.map((note, index): Note => {
    const { citations = [], prose = note.runs } = bound.notes[index] ?? {}
    return {
      id: note.id,
      citations: citations.map(({ spelledOutIn: _, ...citation }) => citation),
      prose,
    }
  })
  const formatted = formatNotes({ notes: withEmptyNotes(asBound, notes), references })
  const printedNotes = new Map(formatted.map((note) => [note.id, note]))
  const lost: string[] = []
  const proofs = notes.map((note, index): Proof => {
    const { citations = [], prose = [] } = asBound[index] ?? {}
    const found = printedNotes.get(note.id)
    const printed = runsToText(found?.printed ?? [])
    if (citations.length === 0)
      return { citations, prose, confidence: 'none', printed, flags: ['prose'] }
    const isCarried = carriesWords({
      text: note.managed?.ownText ?? note.text,
      printed: runsToText(found?.resolved ?? []),
      works: citations.flatMap(({ reference }) => references[reference] ?? []),
      backwards: bound.notes[index]?.ibids.map(({ word }) => word) ?? [],
    })
    if (!isCarried) lost.push(note.id)
    const flags = [...new Set(bound.notes[index]?.flags)]
    return {
      citations,
      prose,
      confidence:
        note.managed ||
        (printed === note.text &&
          !flags.includes('newShortForm') &&
          areItalicsKept(note.runs, found?.printed ?? []))
          ? 'certain'
          : 'likely',
      printed,
      flags,
    }
  })
  return { proofs, lost }
}

/**
 * Whether the same characters are italic. A manuscript without any italics, as plain text is, says
 * nothing of them.
 */
function areItalicsKept(written: Run[], printed: Run[]): boolean {
  if (!written.some((run) => run.italic)) return true
  return maskItalics(written) === maskItalics(printed)
}

/** Spaces and punctuation look the same in italics or are not worth a word. */
function maskItalics(runs: Run[]): string {
  return runs
    .map(({ text, italic }) =>
      text.replace(/[^\p{L}\p{N}]/gu, '').replace(/[\p{L}\p{N}]/gu, italic ? 'i' : 'r'),
    )
    .join('')
}

/** With the empty notes that markers without an entry become: no “ibid.” is printed across them. */
function withEmptyNotes(bound: Note[], numbered: NumberedNote[]): Note[] {
  return bound.flatMap((note, index) => {
    const number = numbered[index]?.number ?? 0
    const before = numbered[index - 1]?.number ?? 0
    const isAfterEmpty = number > before + 1
    return isAfterEmpty ? [{ id: `before ${note.id}`, citations: [], prose: [] }, note] : [note]
  })
}
