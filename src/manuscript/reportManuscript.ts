import type { Apparatus } from './apparatus/model'
import { plainText } from '../text/walk'
import { listPlacedMarkers } from './listPlacedMarkers'
import type { Manuscript, ManuscriptProblem, ManuscriptReport } from './model'

/**
 * What the import says of a file (product.md, Doors). `notes.markers` counts every marker in the
 * text, `entries` the notes, `matched` the notes that a marker opens: all three are equal where
 * nothing is amiss and no note is marked twice. `quotations.displayed` counts the displayed ones in
 * the text, with a note or without; `items` are those that a note documents. Problems stand in the
 * order of their lines, those of the whole file first.
 */
export function reportManuscript(
  manuscript: Manuscript,
  problems: ManuscriptProblem[],
  apparatus: Apparatus,
): ManuscriptReport {
  const { blocks, notes, unsupported, title } = manuscript
  const markers = listPlacedMarkers(blocks)
  const marked = new Set(markers.map(({ note }) => note))
  const count = (type: (typeof blocks)[number]['type']) =>
    blocks.filter((block) => block.type === type).length

  return {
    title: title ?? null,
    blocks: blocks.length,
    headings: blocks.flatMap((block) =>
      block.type === 'heading' ? [{ level: block.level, text: plainText(block.content) }] : [],
    ),
    notes: {
      markers: markers.length,
      entries: notes.length,
      matched: notes.filter(({ id }) => marked.has(id)).length,
    },
    references: {
      distinct: apparatus.references.length,
      items: apparatus.references.map(({ key, csl }) => ({ key, csl })),
    },
    ibids: apparatus.ibids.map(({ note, resolvesTo }) => ({ note, resolvesTo })),
    quotations: {
      displayed: count('quotation'),
      runIn: apparatus.quotations.filter(({ displayed }) => !displayed).length,
      items: apparatus.quotations.map(({ note, text, displayed }) => ({ note, text, displayed })),
    },
    embeds: count('post'),
    notices: count('notice'),
    images: count('figure'),
    tables: unsupported.filter(({ kind }) => kind === 'table').length,
    unsupported,
    problems: [...problems, ...apparatus.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}
