import { addAll } from '../addAll'
import type { RawBlock } from '../blocks/model'
import { createProblem } from '../createProblem'
import type { ManuscriptInline } from '../model'
import { blocksToInlines } from '../blocks/flattenBlocks'
import { getLine, type HtmlContext, type HtmlElement, type HtmlParent, isElement } from './elements'

/**
 * Articles hold no tables: each row becomes a paragraph, its cells parted by bars, and the table is
 * listed. A table of one cell is layout, and its content is read as if it were not there; one whose
 * cells are all notes is their list.
 */
export function readTable(element: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const line = getLine(element, context)
  const rows: HtmlElement[] = []
  const others: HtmlElement[] = []
  collectRows(element, rows, others)
  for (const other of others) context.readBlocks(other.childNodes, sink)
  if (rows.every((row) => row.childNodes.filter((node) => isElement(node)).length <= 1)) {
    for (const row of rows) {
      context.readBlocks(row.childNodes, sink)
    }
    return
  }
  const before = sink.length
  for (const row of rows) readRow(row, context, sink)
  if (sink.length === before) return
  context.gathering.unsupported.push({ kind: 'table', what: 'table', where: `line ${line}` })
  context.gathering.problems.push(createProblem('unsupported', { what: 'table' }, { line }))
}

/** Rows of the table itself; captions and the like are `others`. */
function collectRows(parent: HtmlParent, rows: HtmlElement[], others: HtmlElement[]): void {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue
    if (node.tagName === 'tr') rows.push(node)
    else if (/^(?:tbody|thead|tfoot)$/.test(node.tagName)) collectRows(node, rows, others)
    else if (!/^(?:colgroup|col)$/.test(node.tagName)) others.push(node)
  }
}

function readRow(row: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const cells: ManuscriptInline[][] = []
  const after: RawBlock[] = []
  for (const cell of row.childNodes) {
    const inner: RawBlock[] = []
    if (isElement(cell) && (context.notes.entries.has(cell) || context.notes.numbers.has(cell))) {
      context.readBlocks([cell], after)
      continue
    }
    context.readBlocks(isElement(cell) ? cell.childNodes : [cell], inner)
    const { content, left } = blocksToInlines(inner)
    addAll(after, left)
    if (isElement(cell)) cells.push(content)
  }
  const content = cells.flatMap((cell, index): ManuscriptInline[] => {
    return index === 0 ? cell : [{ type: 'text', text: ' | ' }, ...cell]
  })
  if (cells.some(({ length }) => length > 0)) {
    context.gathering.source.push('|'.repeat(cells.length - 1))
    sink.push({ type: 'paragraph', line: getLine(row, context), content })
  }
  addAll(sink, after)
}
