import { mergeRuns } from '../citations/format/mergeRuns'
import type { Note } from '../citations/model'
import { orderNotes } from '../citations/numbering/orderNotes'
import { foldBlocks, listMarkers, mapBlocks, mapPhrasing } from '../text/walk'
import type { Block } from '../text/tree'
import type { ArticleText, TextBlock, TextTree } from './articleText'
import { canonicalJSON } from './canonicalJSON'
import { FACTS, FRONT_MATTER, frontMatterOf } from './frontMatter'
import { mergeInlines } from './mergeInlines'
import { omitEmpty } from './omitEmpty'

/**
 * A text reduced to what it says to a reader, so that two texts which say the same are the same
 * value. Approval is of this value (`contentHash`), so what belongs in it is decided here:
 *
 * - In it: the facts of the front matter that its table says are hashed, every block, every note, and
 *   the printed fields of the references and quotations used. The slug is among the facts because it
 *   reaches readers: it is the address they see, cite and share.
 * - Not in it: the ids of paragraphs, headings, notes, references and quotations. They are anchors,
 *   not words; a paragraph typed again must not lose its approval. Notes, references and quotations
 *   are named by their place in reading order instead, so pointing at another one is a difference.
 * - Not in it: how the text is cut into pieces of equal look, properties that hold nothing, and the
 *   sizes a picture was made in; the picture itself, its proportions and all its words are.
 */
export function canonicalText(text: ArticleText): unknown {
  const { marked, unmarked } = orderNotes(
    text.notes,
    listMarkers(text.body).map(({ note }) => note),
  )
  const notes = [...marked, ...unmarked]
  const noteOf = namePlaces(notes.map(({ id }) => id))

  const cited = notes.flatMap(({ citations }) => citations.map(({ reference }) => reference))
  const quoted = [...quotedIn(text.body), ...notes.flatMap((note) => note.quotation ?? [])]
  const quotations = inOrder(text.quotations, quoted)
  const quotationOf = namePlaces(quotations.map(([id]) => id))
  const sources = quotations.flatMap(([, quotation]) => quotation.reference ?? [])
  const references = inOrder(text.references, [...cited, ...sources])
  const referenceOf = namePlaces(references.map(([id]) => id))

  const canonicalNote = ({ id: _id, citations, prose, quotation }: Note) => ({
    citations: citations.map((citation) => ({
      ...citation,
      reference: referenceOf(citation.reference),
    })),
    prose: mergeRuns(prose),
    quotation: quotation === undefined ? undefined : quotationOf(quotation),
  })
  return omitEmpty({
    ...hashedFacts(text),
    body: canonicalBlocks(text.body, noteOf, quotationOf),
    notes: notes.map(canonicalNote),
    references: references.map(([, { id: _id, ...fields }]) => fields),
    quotations: quotations.map(([, quotation]) => ({
      ...quotation,
      reference: quotation.reference === undefined ? undefined : referenceOf(quotation.reference),
    })),
  })
}

function hashedFacts(text: ArticleText) {
  const { hero, ...front } = frontMatterOf(text)
  const facts: Record<string, unknown> = { ...front, hero: hero && { ...hero, sizes: undefined } }
  return Object.fromEntries(
    FACTS.filter((fact) => FRONT_MATTER[fact].hashed).map((fact) => [fact, facts[fact]]),
  )
}

/** What stands for an id: its place in reading order, or itself where it leads nowhere. */
type PlaceName = (id: string) => number | string

/** The tree with places for the ids of notes and quotations, and without ids of its own. */
type CanonicalTree = Omit<
  TextTree,
  'heading' | 'paragraph' | 'quotation' | 'figure' | 'noteMarker'
> & {
  heading: { level: number }
  paragraph: object
  quotation: { quotation?: number | string }
  figure: { figure: object }
  noteMarker: { note: number | string }
}

/** The blocks with their words and looks. A list without items prints nothing and is left out. */
function canonicalBlocks(
  body: readonly TextBlock[],
  noteOf: PlaceName,
  quotationOf: PlaceName,
): unknown[] {
  return mapBlocks<CanonicalTree>(body, {
    content: (content) =>
      mapPhrasing(mergeInlines(content), (piece) => [
        piece.type === 'noteMarker' ? { ...piece, note: noteOf(String(piece.note)) } : piece,
      ]),
    block: (block) => {
      const own = { ...block, id: undefined }
      if (own.type === 'list') return own.items.length === 0 ? [] : [withoutEmptyLists(own)]
      if (own.type === 'figure') return [{ ...own, figure: { ...own.figure, sizes: undefined } }]
      if (own.type !== 'quotation' || own.quotation === undefined) return [own]
      return [{ ...own, quotation: quotationOf(String(own.quotation)) }]
    },
  })
}

type CanonicalList = Extract<Block<CanonicalTree>, { type: 'list' }>

function withoutEmptyLists(list: CanonicalList): CanonicalList {
  const items = list.items.map(({ content, lists }) => ({
    content,
    lists: lists.filter((inner) => inner.items.length > 0).map(withoutEmptyLists),
  }))
  return { ...list, items }
}

/** The place of an id, or the id itself where it leads nowhere. */
function namePlaces(ids: readonly string[]): PlaceName {
  const places = new Map(ids.map((id, index) => [id, index + 1]))
  return (id) => places.get(id) ?? id
}

/** The records in order of first use, then those nobody uses, by their content. */
function inOrder<T>(records: Record<string, T>, used: readonly string[]): [string, T][] {
  const entries = new Map(Object.entries(records))
  const isUsed = new Set(used)
  const first = [...isUsed].flatMap((id): [string, T][] => {
    const record = entries.get(id)
    return record === undefined ? [] : [[id, record]]
  })
  const rest = [...entries].filter(([id]) => !isUsed.has(id))
  const byContent = rest.map(([id, record]) => {
    const spelled = canonicalJSON(omitEmpty({ ...record, id: undefined }))
    return { spelled, entry: [id, record] as [string, T] }
  })
  byContent.sort((a, b) => (a.spelled < b.spelled ? -1 : 1))
  return [...first, ...byContent.map(({ entry }) => entry)]
}

function quotedIn(blocks: readonly TextBlock[]): string[] {
  return foldBlocks<TextTree, string[]>(blocks, [], (quoted, block) =>
    block.type === 'quotation' && block.quotation !== undefined
      ? [...quoted, block.quotation]
      : quoted,
  )
}
