import type { ManuscriptListItem } from '../../manuscript/model'
import type { BodyNode } from '../model'
import { createElement } from './createElement'
import { inlinesToNodes } from './inlinesToNodes'
import type { BodyWriter } from './model'

type List = { ordered: boolean; start?: number; items: ManuscriptListItem[] }

/**
 * A list with the lists in it. The editor keeps a list inside an item as an item of its own after
 * that one, one step further in, and counts both.
 */
export function listToNode(list: List, writer: BodyWriter, indent = 0): BodyNode {
  const start = list.start ?? 1
  const items = list.items.flatMap((item) => [
    inlinesToNodes(item.content, writer),
    ...item.lists.map((inner) => [listToNode(inner, writer, indent + 1)]),
  ])
  let value = start - 1
  return createElement(
    'list',
    items.map((children) => {
      const isNested = children.length === 1 && children[0]?.type === 'list'
      // A nested list stands in an item that bears the number of the one after it.
      if (!isNested) value += 1
      return createElement('listitem', children, { indent, value: isNested ? value + 1 : value })
    }),
    { listType: list.ordered ? 'number' : 'bullet', start, tag: list.ordered ? 'ol' : 'ul' },
  )
}
