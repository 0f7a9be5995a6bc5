import type { ArticleText, Inline, TextBlock } from '../../edition/articleText'
import type { BodyBlock } from '../bodyBlocks'
import { inlinesOf } from '../inlinesOf'
import { isBody } from '../isBody'
import type { BodyNode } from '../model'

/**
 * Which paragraph of a file for Word is which place in a body, one after the other as
 * `articleToWord` writes them. Kept with an export, because ids of blocks and the records they show
 * are other ones by the time the file is back.
 */
export type WordLine = {
  /** The bookmark around it, without its prefix. */
  anchor: string
  /** The outermost block it stands in. */
  block: string
  /** Where in that block, from child to child. */
  path: number[]
  /** What it stands in; a paragraph or a heading stands by itself. */
  kind: 'aside' | 'item' | 'paragraph' | 'quotation'
  /** Running text, a field of the block, or what is worked out from a record. */
  holds: 'text' | 'caption' | 'heading' | 'text of a post' | 'record'
}

/**
 * The lines of a body. `text` is what it prints as; a block of the body that `text` has not, an
 * empty paragraph or a picture that is gone, has no line.
 */
export function listWordLines(
  blocks: readonly BodyBlock[],
  text: PrintedBody,
  isPrinted: IsPrinted,
): WordLine[] {
  const printed = blocks.filter(({ node }) => isPrinted(node))
  if (printed.length !== text.body.length) throw new Error('A body has other blocks than its text.')
  return printed.flatMap(({ id, node }, place) => {
    const block = text.body[place]
    if (!block) return []
    return linesOf({ node, block, path: [] }, text, isPrinted).map((line, at) => ({
      ...line,
      anchor: at === 0 ? `${place + 1}` : `${place + 1}_${at + 1}`,
      block: id,
    }))
  })
}

type PrintedBody = Pick<ArticleText, 'body' | 'quotations'>
type IsPrinted = (node: BodyNode) => boolean
type Line = Pick<WordLine, 'holds' | 'kind' | 'path'>

function linesOf(
  { block, node, path }: { node: BodyNode; block: TextBlock; path: number[] },
  text: PrintedBody,
  isPrinted: IsPrinted,
): Line[] {
  const record: Line = { holds: 'record', kind: 'paragraph', path }
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [{ holds: 'text', kind: path.length > 0 ? 'aside' : 'paragraph', path }]
    case 'rule':
      return [record]
    case 'list':
      return itemLines(node, path)
    case 'quotation': {
      const own = childrenOf(node).flatMap((paragraph, place): Line[] =>
        isPrinted(paragraph) ? [{ holds: 'text', kind: 'quotation', path: [...path, place] }] : [],
      )
      const said = block.quotation === undefined ? undefined : text.quotations[block.quotation]
      return said?.speaker || said?.translationCredit ? [...own, record] : own
    }
    case 'figure': {
      const { caption, credit, licence } = block.figure
      const isOwn = typeof node.fields?.caption === 'string' && node.fields.caption.trim() !== ''
      return [
        record,
        ...(caption === undefined
          ? []
          : [isOwn ? { ...record, holds: 'caption' as const } : record]),
        ...(credit === undefined && licence === undefined ? [] : [record]),
      ]
    }
    case 'post':
      return [{ ...record, holds: 'text of a post' }, record]
    case 'aside': {
      const inner = childrenOf(node)
        .map((one, place) => ({ one, place }))
        .filter(({ one }) => isPrinted(one))
      return [
        ...(block.heading === undefined ? [] : [{ ...record, holds: 'heading' as const }]),
        ...block.body.flatMap((one, at) => {
          const found = inner[at]
          if (!found) return []
          const inside = { node: found.one, block: one, path: [...path, found.place] }
          return linesOf(inside, text, isPrinted)
        }),
      ]
    }
  }
}

/** Items in reading order; one that only holds a list belongs to the item before it. */
function itemLines(list: BodyNode, path: number[]): Line[] {
  return (list.children ?? []).flatMap((item, place): Line[] => {
    const here = [...path, place]
    const inner = (item.children ?? []).flatMap((child, at) =>
      child.type === 'list' ? itemLines(child, [...here, at]) : [],
    )
    const isOnlyList = inner.length > 0 && inlinesHere(item).length === 0 && place > 0
    return isOnlyList ? inner : [{ holds: 'text', kind: 'item', path: here }, ...inner]
  })
}

/** The running text of a node without the lists in it; notes are known by their ids. */
export function inlinesHere(node: BodyNode): Inline[] {
  const children = (node.children ?? []).filter(({ type }) => type !== 'list')
  return inlinesOf({ ...node, children }, () => undefined)
}

/** What stands in a block that holds a text of its own, and in any other element. */
export function childrenOf(node: BodyNode): BodyNode[] {
  const { content } = node.fields ?? {}
  if (node.type === 'block') return isBody(content) ? (content.root.children ?? []) : []
  return node.children ?? []
}

/** The node with other things in it. */
export function withInner(node: BodyNode, children: BodyNode[]): BodyNode {
  const { content } = node.fields ?? {}
  if (node.type !== 'block' || !isBody(content)) return { ...node, children }
  return {
    ...node,
    fields: { ...node.fields, content: { ...content, root: { ...content.root, children } } },
  }
}

/** Whether a node is in the printed text: blank lines and pictures that are gone are not. */
export function isPrinted(hasPicture: (node: BodyNode) => boolean): (node: BodyNode) => boolean {
  return (node) => {
    if (node.fields?.blockType === 'figure') return hasPicture(node)
    if (node.type !== 'paragraph' && node.type !== 'heading') return true
    return inlinesHere(node).some((piece) => piece.type !== 'text' || piece.text.trim() !== '')
  }
}
