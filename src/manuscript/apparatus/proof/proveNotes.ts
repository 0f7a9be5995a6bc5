import type { CslItem, Note } from '../../../citations/model'
import { formatNotes } from '../../../citations/format/formatNotes'
import { runsToText } from '../../../citations/format/runsToText'
import type { BoundNote, CollectedReference, NumberedNote } from '../bind/model'
import type { ReadNote } from '../model'
import { carriesWords } from './carriesWords'

export type Proof = Pick<ReadNote, 'citations' | 'prose' | 'confidence' | 'printed' | 'flags'>

/**
 * Prints all notes together, as they will stand, and compares each with the manuscript. A note that
 * would lose a word even spelled out keeps its words as prose instead.
 */
export function proveNotes(
  notes: NumberedNote[],
  bound: { notes: BoundNote[]; references: CollectedReference[] },
): Proof[] {
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
  const first = formatNotes({ notes: asBound, references })
  const kept = asBound.map((note, index) => {
    const { text = '', runs = [] } = notes[index] ?? {}
    const isKept =
      note.citations.length === 0 ||
      carriesWords({
        text,
        printed: runsToText(first[index]?.resolved ?? []),
        works: note.citations.flatMap(({ reference }) => references[reference] ?? []),
        backwards: bound.notes[index]?.ibids.map(({ word }) => word) ?? [],
      })
    return isKept ? note : { id: note.id, citations: [], prose: runs }
  })
  const isAllKept = kept.every((note, index) => note === asBound[index])
  const printed = isAllKept ? first : formatNotes({ notes: kept, references })
  return kept.map((note, index) => {
    const words = runsToText(printed[index]?.printed ?? [])
    const isRead = note.citations.length > 0
    const isExact = words === notes[index]?.text
    const flags = isRead ? (bound.notes[index]?.flags ?? []) : (['prose'] as const)
    return {
      citations: note.citations,
      prose: note.prose,
      confidence: isRead ? (isExact ? 'certain' : 'likely') : 'none',
      printed: words,
      flags: [...new Set(flags)],
    }
  })
}
