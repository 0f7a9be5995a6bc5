import { mergeRuns } from '../citations/format/mergeRuns'
import type { Note } from '../citations/model'
import { orderNotes } from '../citations/numbering/orderNotes'
import type { ArticleText, TextBlock } from './articleText'
import { canonicalBlock, type PlaceName } from './canonicalBlock'
import { canonicalJSON } from './canonicalJSON'
import { listMarkers } from './listMarkers'
import { withoutNothing } from './withoutNothing'

/**
 * A text reduced to what it says to a reader, so that two texts which say the same are the same
 * value. Approval is of this value (`contentHash`), so what belongs in it is decided here:
 *
 * - In it: kind, language, slug, title and all front matter, authors, topics, the picture at the
 *   head, every block, every note, and the printed fields of the references and quotations used.
 *   The slug is in it because it reaches readers: it is the address they see, cite and share.
 * - Not in it: the ids of paragraphs, headings, notes, references and quotations. They are anchors,
 *   not words; a paragraph typed again must not lose its approval. Notes, references and quotations
 *   are named by their place in reading order instead, so pointing at another one is a difference.
 * - Not in it: how the text is cut into pieces of equal look, properties that hold nothing, and the
 *   sizes a picture was made in; the picture itself, its proportions and all its words are.
 */
export function canonicalText(text: ArticleText): unknown {
  const { marked, unmarked } = orderNotes(text.notes, listMarkers(text.body))
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
  return withoutNothing({
    ...text,
    hero: text.hero && { ...text.hero, sizes: undefined },
    body: text.body.flatMap((block) => canonicalBlock(block, noteOf, quotationOf)),
    notes: notes.map(canonicalNote),
    references: references.map(([, { id: _id, ...fields }]) => fields),
    quotations: quotations.map(([, quotation]) => ({
      ...quotation,
      reference: quotation.reference === undefined ? undefined : referenceOf(quotation.reference),
    })),
  })
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
    const spelled = canonicalJSON(withoutNothing({ ...record, id: undefined }))
    return { spelled, entry: [id, record] as [string, T] }
  })
  byContent.sort((a, b) => (a.spelled < b.spelled ? -1 : 1))
  return [...first, ...byContent.map(({ entry }) => entry)]
}

function quotedIn(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'aside') return quotedIn(block.body)
    return block.type === 'quotation' ? (block.quotation ?? []) : []
  })
}
