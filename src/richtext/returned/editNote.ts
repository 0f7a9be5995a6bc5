import type { Run } from '../../citations/model'
import type { Inline } from '../../edition/articleText'
import { contentToTokens, type Token } from '../../edition/compare/contentToTokens'
import { mergeInlines } from '../../edition/mergeInlines'
import { plainText } from '../../text/walk'
import type { Beginning } from '../../text/tree'
import { runsToBody } from '../fromManuscript/runsToBody'
import type { BodyNode, CitationRow, NoteFields } from '../model'
import { noteFromFields } from '../noteFromFields'
import { carryGaps, listGaps } from './carryWords'

/** A note after what was changed in the file; `question` where not all of it can be carried over. */
export type EditedNote = { node: BodyNode; isChanged: boolean; isQuestion: boolean }

/**
 * Carries what was changed in the words of a note into the note. Its own words are changed as they
 * were; a place in a work that stands in the note once is that of its citation. Other words of a
 * citation are worked out from a record and nothing of the note: those are a question.
 */
export function editNote(
  node: BodyNode,
  before: readonly Inline[],
  after: readonly Inline[],
  newID: () => string,
): EditedNote {
  const fields = node.fields as NoteFields
  const was = contentToTokens(before)
  const own = contentToTokens(runsToInlines(noteFromFields(fields).prose))
  const proseAt = findProse(was, own)
  let rows = fields.citations ?? []
  let isQuestion = false
  const inProse: ReturnType<typeof listGaps> = []
  for (const gap of listGaps(was, contentToTokens(after))) {
    if (gap.from >= proseAt) {
      inProse.push({ ...gap, from: gap.from - proseAt, to: gap.to - proseAt })
      continue
    }
    const placed = gap.to <= proseAt ? changeLocator(rows, was.slice(0, proseAt), gap) : null
    if (placed) rows = placed
    else isQuestion = true
  }
  const prose =
    inProse.length === 0
      ? null
      : carryGaps(own, was.slice(proseAt), inProse).map((one) => one.inline)
  const isChanged = prose !== null || rows !== (fields.citations ?? [])
  const changed: NoteFields = {
    ...fields,
    ...(rows === fields.citations ? {} : { citations: rows }),
    ...(prose === null ? {} : { prose: runsToBody(inlinesToRuns(trimStart(prose, own)), newID) }),
  }
  return { node: isChanged ? { ...node, fields: changed } : node, isChanged, isQuestion }
}

/** A note somebody put in: all of it is words. */
export function newNote(id: string, content: readonly Inline[], newID: () => string): BodyNode {
  const fields: NoteFields = {
    id,
    blockType: 'note',
    blockName: '',
    citations: [],
    prose: runsToBody(inlinesToRuns(content), newID),
  }
  return { type: 'inlineBlock', version: 1, fields }
}

/** Where the prose of a note begins in its printed words: they end with it. */
function findProse(was: readonly Token[], own: readonly Token[]): number {
  if (own.length === 0) return was.length
  const start = was.length - own.length
  const same = own.every((token, place) => wordOf(was[start + place]) === wordOf(token))
  // Where it cannot be told, every change is a question.
  return start >= 0 && same ? start : was.length + 1
}

function wordOf(token: Token | undefined): string {
  if (!token) return ''
  const words = plainText([token.inline])
  return words.trim() === '' ? ' ' : words
}

/** The citations with another place in a work, where the words that were changed are just that. */
function changeLocator(
  rows: CitationRow[],
  was: readonly Token[],
  { come, from, to }: { from: number; to: number; come: readonly Token[] },
): CitationRow[] | null {
  if (to === from || come.length === 0) return null
  const places = rows.flatMap((row, index) => {
    const wanted = contentToTokens([{ type: 'text', text: row.locator?.trim() ?? '' }]).map(wordOf)
    return wanted.length === 0
      ? []
      : [...was.keys()].flatMap((start) =>
          wanted.every((word, at) => word === wordOf(was[start + at]))
            ? [{ index, start, end: start + wanted.length }]
            : [],
        )
  })
  const [place, ...others] = places.filter(({ end, start }) => start <= from && to <= end)
  const isSole = place && places.filter(({ index }) => index === place.index).length === 1
  if (!place || !isSole || others.length > 0) return null
  const words = [...was.slice(place.start, from), ...come, ...was.slice(to, place.end)]
  const locator = plainText(words.map(({ inline }) => inline)).trim()
  return rows.map((row, index) => (index === place.index ? { ...row, locator } : row))
}

/** Between a citation and words after it stands a space of its own. */
function trimStart(prose: Inline[], own: readonly Token[]): Inline[] {
  const [first, ...rest] = prose
  if (own.length > 0 || first?.type !== 'text' || first.text.trim() !== '') return prose
  return rest
}

function runsToInlines(runs: readonly Run[]): Inline[] {
  return runs.map(({ begins, href, ...look }): Inline => {
    if (begins === 'line') return { type: 'lineBreak' }
    if (begins !== undefined) return { type: 'lineBreak', begins }
    const text: Inline = { type: 'text', ...look }
    return href === undefined ? text : { type: 'link', href, content: [text] }
  })
}

function inlinesToRuns(content: readonly Inline[]): Run[] {
  const runs = (pieces: readonly Inline[], href?: string): Run[] =>
    pieces.flatMap((piece): Run[] => {
      switch (piece.type) {
        case 'text': {
          const { bold, italic, superscript, text } = piece
          return [
            {
              text,
              ...(italic && { italic }),
              ...(bold && { bold }),
              ...(superscript && { superscript }),
              ...(href === undefined ? {} : { href }),
            },
          ]
        }
        case 'link':
          return runs(piece.content, piece.href)
        case 'lineBreak': {
          const begins: Beginning | 'line' = piece.begins ?? 'line'
          return [{ text: ' ', begins }]
        }
        case 'noteMarker':
          return []
      }
    })
  return runs(mergeInlines(content))
}
