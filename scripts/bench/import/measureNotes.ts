import { formatNotes } from '../../../src/citations/format/formatNotes'
import type { CslItem, Note } from '../../../src/citations/model'
import { compareNumbering } from '../../../src/citations/numbering/compareNumbering'

/**
 * How long it takes to print notes of an article, and to print them all again and say what changed
 * after its last third was moved to the front. Each time the engine begins anew, as it does at a
 * save. Milliseconds; every fourth note cites the work of the note before, half of those the page too.
 */
export function measureNotes(count: number): { format: number; renumber: number } {
  const references = Object.fromEntries(
    Array.from({ length: Math.ceil(count / 2) }, (_, index) => [`work-${index}`, workOf(index)]),
  )
  const notes = Array.from({ length: count }, (_, index) => noteOf(index, count))
  const begun = performance.now()
  const before = formatNotes({ notes, references })
  const formatted = performance.now()
  const cut = Math.floor((count * 2) / 3)
  const moved = [...notes.slice(cut), ...notes.slice(0, cut)]
  const changes = compareNumbering(before, formatNotes({ notes: moved, references }))
  const renumbered = performance.now()
  if (changes.length !== count) throw new Error('A note that was moved has kept its number.')
  return { format: formatted - begun, renumber: renumbered - formatted }
}

function workOf(index: number): CslItem {
  return {
    id: `work-${index}`,
    type: index % 3 === 0 ? 'chapter' : 'book',
    title: `On Paper, part ${index}`,
    ...(index % 3 === 0 && { 'container-title': `Papers of the Year ${index}` }),
    author: [{ family: `Binder${index}`, given: 'A B' }],
    publisher: 'Oak Press',
    issued: { 'date-parts': [[1800 + (index % 200)]] },
  }
}

function noteOf(index: number, count: number): Note {
  const cited = index % 4 === 3 ? index - 1 : index
  const page = index % 8 === 7 ? index - 1 : index
  return {
    id: `note-${index}`,
    citations: [
      {
        reference: `work-${(cited * 7) % Math.ceil(count / 2)}`,
        locator: { label: 'page', value: String(page) },
      },
    ],
    prose: [],
  }
}
