import type { SuggestToken, TokenText } from '../../edition/suggest/suggestedText'
import { digestNode, type BodyBlock } from '../bodyBlocks'
import type { BodyNode } from '../model'
import { fillBlock, innerOf, isRunning, isLink, shellOf } from './fillBlock'

/**
 * What a body is made of where changes are suggested in it: the beginning of a block, a word, a
 * space, a note with its marker, the beginning of an item or paragraph inside a list, a quotation or
 * an aside. `node` is what it is, without what stands in it.
 */
export type BodyToken = SuggestToken & {
  node: BodyNode
  /** Of what begins inside a block: how deep it stands in it, from 1. */
  depth?: number | undefined
  /** The link it stands in. */
  link?: BodyNode | undefined
}

/** The smallest pieces of a text that a suggestion takes out or puts in. */
export const PIECE =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\s+|[^\s\p{L}\p{N}]\p{M}*/gu

/** The tokens of a body’s blocks; every block begins with its beginning. */
export function blocksToTokens(blocks: readonly Pick<BodyBlock, 'id' | 'node'>[]): BodyToken[][] {
  return blocks.map(({ id, node }) => [
    readToken({ begins: id, node: shellOf(node) }),
    ...(isRunning(node) ? inlineTokens(innerOf(node)) : innerTokens(innerOf(node), 1)),
  ])
}

/**
 * The blocks again, each an article can hold, whichever changes were taken: words that have come to
 * stand where none can (after a picture, say) are a paragraph of their own. A block that is not other
 * than that of its id in `like` stays that very block.
 */
export function tokensToBlocks(
  text: TokenText<BodyToken>,
  like: readonly BodyBlock[] = [],
): BodyBlock[] {
  const known = new Map(like.map((block) => [block.id, block]))
  return text.flatMap((tokens) =>
    fillBlock(tokens).map(({ id, node }) => {
      const digest = digestNode(node)
      const before = known.get(id)
      return before?.digest === digest ? before : { id, digest, node }
    }),
  )
}

/** A token as it is stored, with what it is compared by. */
export function readToken({
  begins,
  depth,
  link,
  node,
}: Omit<BodyToken, 'isSpace' | 'key'>): BodyToken {
  const { value: _, ...said } = node
  const own =
    node.type === 'text'
      ? JSON.stringify([node.text, node.format ?? 0, node.mode ?? 'normal'])
      : `${depth ?? ''}${digestNode(said)}`
  const isSpace = node.type === 'text' && (node.text ?? '').trim() === ''
  return {
    key: link ? `${digestNode(link)}>${own}` : own,
    node,
    ...(begins === undefined ? {} : { begins }),
    ...(depth === undefined ? {} : { depth }),
    ...(link === undefined ? {} : { link }),
    ...(isSpace ? { isSpace } : {}),
  }
}

function innerTokens(nodes: readonly BodyNode[], depth: number): BodyToken[] {
  return nodes.flatMap((node) => {
    const begins = readToken({ node: shellOf(node), depth })
    const inner = innerOf(node)
    if (!isRunning(node)) return [begins, ...innerTokens(inner, depth + 1)]
    // An item of a list holds words, or another list.
    const deeper = inner.findIndex(({ type }) => type === 'list')
    const words = deeper < 0 ? inner : inner.slice(0, deeper)
    const rest = deeper < 0 ? [] : inner.slice(deeper)
    return [begins, ...inlineTokens(words), ...innerTokens(rest, depth + 1)]
  })
}

function inlineTokens(nodes: readonly BodyNode[], link?: BodyNode): BodyToken[] {
  return nodes.flatMap((node) => {
    if (isLink(node)) return inlineTokens(node.children ?? [], shellOf(node))
    if (node.type !== 'text') return [readToken({ node, link })]
    return (node.text?.match(PIECE) ?? []).map((text) =>
      readToken({ node: { ...node, text }, link }),
    )
  })
}
