/**
 * Properties of formatting. The oracle is a reader: it knows only the printed words and the one
 * convention readers know, that "ibid." names the only source of the note before.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation, CslItem, Note, PrintedNote } from '../model'
import { compareNumbering } from '../numbering/compareNumbering'
import { formatNotes } from './formatNotes'
import { runsToText } from './runsToText'

const TITLES = ['Red Dawn', 'Blue Noon', 'Grey Dusk', 'Black Night']

/** Two of the authors are one and the same, so that an author alone tells nothing. */
const references: Record<string, CslItem> = Object.fromEntries(
  TITLES.map((title, index) => [
    title,
    {
      id: title,
      type: index % 2 ? 'book' : 'chapter',
      author: [{ family: index < 2 ? 'Mehring' : 'Zetkin', given: 'F C' }],
      title,
      'container-title': 'Sammlung',
      volume: String(index + 1),
    },
  ]),
)

const citation: fc.Arbitrary<Citation> = fc
  .record({
    reference: fc.constantFrom(...TITLES),
    page: fc.option(fc.constantFrom('1', '2', '3-4'), { nil: null }),
    prefix: fc.option(fc.constant('see'), { nil: null }),
    quotedIn: fc.boolean(),
  })
  .map(({ reference, page, prefix, quotedIn }) => ({
    reference,
    ...(page && { locator: { label: 'page' as const, value: page } }),
    ...(prefix && !quotedIn && { prefix }),
    ...(quotedIn && { quotedIn: true as const }),
  }))

const content: fc.Arbitrary<Omit<Note, 'id'>> = fc.record({
  citations: fc.array(citation, { maxLength: 3 }),
  prose: fc.boolean().map((said) => (said ? [{ text: 'A remark of ours.' }] : [])),
})

const apparatus = fc
  .array(content, { maxLength: 10 })
  .map((contents): Note[] => contents.map((one, index) => ({ id: `n${index}`, ...one })))

type Edit =
  | { type: 'move'; from: number; to: number }
  | { type: 'delete'; at: number }
  | { type: 'insert'; at: number; content: Omit<Note, 'id'> }
  | { type: 'rewrite'; at: number; content: Omit<Note, 'id'> }

const place = fc.nat({ max: 10 })

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('move' as const), from: place, to: place }),
  fc.record({ type: fc.constant('delete' as const), at: place }),
  fc.record({ type: fc.constant('insert' as const), at: place, content }),
  fc.record({ type: fc.constant('rewrite' as const), at: place, content }),
)

function applyEdit(notes: readonly Note[], one: Edit, step: number): Note[] {
  const next = [...notes]
  if (one.type === 'move') next.splice(one.to, 0, ...next.splice(one.from, 1))
  if (one.type === 'delete') next.splice(one.at, 1)
  if (one.type === 'insert') next.splice(one.at, 0, { id: `i${step}`, ...one.content })
  const old = next[one.type === 'rewrite' ? one.at : -1]
  if (one.type === 'rewrite' && old) next[one.at] = { id: old.id, ...one.content }
  return next
}

/** What a reader takes each note to cite: titles, or a complaint where ibid names no one source. */
function readSources(lines: readonly string[]): string[][] {
  const read: string[][] = []
  lines.forEach((line, index) => {
    const cited = line.replace(/ ?A remark of ours\.$/, '')
    const hasRemark = /A remark of ours\.$/.test(lines[index - 1] ?? '')
    const pieces = cited === '' ? [] : cited.split(/; |, quoted in /)
    read.push(
      pieces.map((piece, place) => {
        const named = TITLES.filter((title) => piece.includes(title))
        if (!/\bibid\./.test(piece)) return named.length === 1 ? (named[0] ?? '') : `? ${piece}`
        const before = read[index - 1] ?? []
        const sound = place === 0 && before.length === 1 && !hasRemark && named.length === 0
        return sound ? (before[0] ?? '') : `? ${piece}`
      }),
    )
  })
  return read
}

const linesOf = (notes: readonly PrintedNote[], form: 'printed' | 'resolved') =>
  notes.map((note) => runsToText(note[form]))

describe('formatNotes, for any notes', () => {
  it('prints what a reader resolves to the sources that are cited', () => {
    fc.assert(
      fc.property(apparatus, (notes) => {
        const formatted = formatNotes({ notes, references })
        const cited = notes.map((note) => note.citations.map(({ reference }) => reference))
        expect(readSources(linesOf(formatted, 'printed'))).toEqual(cited)
        expect(readSources(linesOf(formatted, 'resolved'))).toEqual(cited)
        expect(linesOf(formatted, 'resolved').join()).not.toMatch(/ibid/)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the locator through ibid', () => {
    const pages = (line: string) => [...line.matchAll(/pg ([\d-]+)/g)].map((found) => found[1])
    fc.assert(
      fc.property(apparatus, (notes) => {
        const formatted = formatNotes({ notes, references })
        const seen: string[][] = []
        formatted.forEach((note, index) => {
          const read = pages(runsToText(note.printed)).map(String)
          const bare = /\bibid\.(?! pg)/.test(runsToText(note.printed))
          seen.push(bare ? [...(seen[index - 1] ?? []), ...read] : read)
        })
        expect(seen).toEqual(linesOf(formatted, 'resolved').map((line) => pages(line)))
      }),
      { numRuns: 60 },
    )
  })

  it('equals, after any edits, formatting from scratch, and names every change', () => {
    fc.assert(
      fc.property(apparatus, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        let notes = start
        let printed = formatNotes({ notes, references })
        edits.forEach((one, step) => {
          notes = applyEdit(notes, one, step)
          const next = formatNotes({ notes, references })
          expect(applyChanges(printed, next)).toEqual(show(next))
          printed = next
        })
        expect(printed).toEqual(formatNotes({ notes: structuredClone(notes), references }))
      }),
      { numRuns: 25 },
    )
  })
})

const show = (notes: readonly PrintedNote[]) =>
  new Map(notes.map((note) => [note.id, `${note.number} ${runsToText(note.printed)}`]))

/** The earlier notes with nothing but the reported changes made to them. */
function applyChanges(before: readonly PrintedNote[], after: readonly PrintedNote[]) {
  const patched = show(before)
  for (const change of compareNumbering(before, after)) {
    if (change.after) patched.set(change.id, `${change.after.number} ${change.after.text}`)
    else patched.delete(change.id)
  }
  return patched
}
