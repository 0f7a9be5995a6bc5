import type { Note } from '../model'

/**
 * The notes with every citation of one reference pointing at another, and how many were moved.
 * Notes that cite neither are the same objects as before.
 */
export function moveCitations(
  notes: readonly Note[],
  from: string,
  into: string,
): { notes: Note[]; moved: number } {
  let moved = 0
  const changed = notes.map((note) => {
    if (!note.citations.some((citation) => citation.reference === from)) return note
    const citations = note.citations.map((citation) => {
      if (citation.reference !== from) return citation
      moved += 1
      return { ...citation, reference: into }
    })
    return { ...note, citations }
  })
  return { notes: changed, moved }
}
