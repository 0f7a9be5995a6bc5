import type { Manuscript, ManuscriptBlock, ManuscriptInline } from '../model'

/** For tests: `*words*` are italic, `^3` is the marker of note 3. */
export function toInlines(marked: string): ManuscriptInline[] {
  return marked.split(/(\*[^*]*\*|\^\d+)/u).flatMap((part): ManuscriptInline[] => {
    if (part === '') return []
    if (/^\*[^*]*\*$/u.test(part)) return [{ type: 'text', text: part.slice(1, -1), italic: true }]
    if (/^\^\d+$/u.test(part))
      return [{ type: 'noteMarker', note: `n${part.slice(1)}`, label: part.slice(1) }]
    return [{ type: 'text', text: part }]
  })
}

/**
 * For tests: a manuscript of these notes, `n1`, `n2`, and so on. Without blocks of its own it has
 * one paragraph with a marker for each.
 */
export function toManuscript(
  notes: (string | ManuscriptInline[])[],
  blocks?: ManuscriptBlock[],
): Manuscript {
  const markers = notes.map((_, index) => `^${index + 1}`).join(' ')
  return {
    format: 'text',
    blocks: blocks ?? [{ line: 1, type: 'paragraph', content: toInlines(markers) }],
    notes: notes.map((note, index) => ({
      id: `n${index + 1}`,
      label: String(index + 1),
      kind: 'endnote',
      content: typeof note === 'string' ? toInlines(note) : note,
      line: index + 2,
    })),
    images: [],
    unsupported: [],
  }
}
