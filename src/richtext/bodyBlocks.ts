import type { MergeBlock } from '../edition/merge/mergeBlocks'
import type { Body, BodyNode } from './model'

/**
 * A body as the list of its outermost blocks, each with an id by which two people's changes are
 * brought together. The id is kept in the block's node state (`$.bid`), which Lexical stores and
 * which is no part of the text: the content hash does not see it.
 */
export type BodyBlock = MergeBlock<BodyNode>

/** A node with Lexical's node state, in which the id of a block is kept. */
type StatedNode = BodyNode & { $?: { bid?: unknown } }

/**
 * The blocks of a stored body in its order. One without an id of its own, as imports write them, is
 * known by its content, and by its place among equal ones: whoever reads the same body finds the
 * same ids.
 */
export function bodyToMergeBlocks(body: Body): BodyBlock[] {
  const seen = new Set<string>()
  return (body.root.children ?? []).map((node) => {
    const digest = digestNode(node)
    const own = (node as StatedNode).$?.bid
    const wanted = typeof own === 'string' && own !== '' ? own : digest
    let id = wanted
    for (let copy = 2; seen.has(id); copy++) id = `${wanted}-${copy}`
    seen.add(id)
    return { id, digest, node: withoutID(node) }
  })
}

/** The blocks as a body again, each with its id; `like` is the body whose root they are given. */
export function mergeBlocksToBody(
  blocks: readonly Pick<BodyBlock, 'id' | 'node'>[],
  like: Body = EMPTY,
): Body {
  const children = blocks.map(({ id, node }): StatedNode => ({ ...node, $: { bid: id } }))
  return { ...like, root: { ...like.root, children } }
}

const EMPTY: Body = { root: { type: 'root', version: 1, direction: null, format: '', indent: 0 } }

function withoutID(node: BodyNode): BodyNode {
  const { $: _, ...plain } = node as StatedNode
  return plain
}

/** Editor state that says nothing of the text, and that Lexical writes otherwise from one day to the next. */
const NOT_TEXT = new Set([
  '$',
  'version',
  'textFormat',
  'textStyle',
  'direction',
  'detail',
  'style',
])

/**
 * Tells states of a block apart: 16 hexadecimal digits over its content, whatever the order of its
 * keys. Quick enough for every block of a long text while somebody types; against nobody's malice.
 */
export function digestNode(node: BodyNode): string {
  return hash64(spell(node))
}

function spell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spell).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([key, item]) => item !== undefined && !NOT_TEXT.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${key}:${spell(item)}`).join()}}`
}

/** Two runs of FNV-1a (32 bits, http://www.isthe.com/chongo/tech/comp/fnv), the second from its end. */
function hash64(text: string): string {
  let a = 0x811c9dc5
  let b = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - at), 0x01000193)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
