/**
 * Works are proved one by one before they are bound: each note that spells a work out is printed as
 * if it stood alone, so that no neighbour's ibid or short form hides a loss.
 */
import type { CslItem, Note } from '../../../citations/model'
import { formatNotes } from '../../../citations/format/formatNotes'
import { runsToText } from '../../../citations/format/runsToText'
import type { NumberedNote } from '../bind/model'
import { carriesWords } from './carriesWords'

/** The ids of the notes that would lose a word if they were kept as parsed. */
export function refuseLosses(notes: NumberedNote[]): Set<string> {
  const references: Record<string, CslItem> = {}
  const alone = notes.map((note): Note & { works: CslItem[]; backwards: string[] } => {
    const works: CslItem[] = []
    const backwards: string[] = []
    const citations = note.parsed.citations.map((citation, place) => {
      const { source, locator, prefix, suffix } = citation
      const id = `${note.number}-${place}`
      if (source.kind === 'work') {
        const csl = { ...source.work, id }
        references[id] = csl
        works.push(csl)
      } else {
        references[id] = { id, type: 'book', title: note.text }
        backwards.push(source.word)
      }
      return { reference: id, prefix, suffix, ...(locator ? { locator } : {}) }
    })
    return { id: note.id, citations, prose: note.parsed.prose, works, backwards }
  })
  const printed = formatNotes({ notes: alone, references })
  const lost = notes.filter((note, index) => {
    const { works = [], backwards = [], citations = [] } = alone[index] ?? {}
    if (citations.length === 0) return false
    const words = runsToText(printed[index]?.resolved ?? [])
    return !carriesWords({ text: note.text, printed: words, works, backwards })
  })
  return new Set(lost.map(({ id }) => id))
}
