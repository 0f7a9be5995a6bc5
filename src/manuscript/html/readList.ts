import { addAll } from '../addAll'
import type { RawBlock } from '../blocks/model'
import type { ManuscriptListItem } from '../model'
import { blocksToInlines } from '../blocks/flattenBlocks'
import {
  getAttribute,
  getLine,
  type HtmlContext,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from './elements'

type List = Extract<RawBlock, { type: 'list' }>

/**
 * A list. Items that are notes are read as notes and leave it; text outside items is an item of its
 * own, as browsers show it; pictures follow the list.
 */
export function readList(element: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const items: ManuscriptListItem[] = []
  const after: RawBlock[] = []
  for (const node of element.childNodes) {
    const note = isElement(node) ? context.notes.entries.get(node) : undefined
    if (note) {
      context.readBlocks([node], sink)
      continue
    }
    const item = readItem(node, context, after)
    if (item) items.push(item)
  }
  if (items.length > 0) sink.push(toList(element, items, getLine(element, context)))
  addAll(sink, after)
}

function readItem(
  node: HtmlNode,
  context: HtmlContext,
  after: RawBlock[],
): ManuscriptListItem | null {
  const inner: RawBlock[] = []
  context.readBlocks(isElement(node, 'li') ? node.childNodes : [node], inner)
  const lists = inner.filter((block): block is List => block.type === 'list')
  const { content, left } = blocksToInlines(inner.filter(({ type }) => type !== 'list'))
  addAll(after, left)
  if (content.length === 0 && lists.length === 0) return null
  return {
    line: getLine(node, context),
    content,
    lists: lists.map(({ line: _, ...list }) => list),
  }
}

function toList(element: HtmlElement, items: ManuscriptListItem[], line: number): List {
  const start = Number.parseInt(getAttribute(element, 'start'), 10)
  return {
    type: 'list',
    line,
    ordered: element.tagName === 'ol',
    ...(element.tagName === 'ol' && start > 1 ? { start } : {}),
    items,
  }
}
