import { findSafeHref } from '../edition/findSafeHref'
import type { Body, BodyNode } from './model'
import { walkNodes } from './walkNodes'
import { wording } from '../wording'

/** Node types an article body may hold; Payload itself stores any type it is sent. */
const NODE_TYPES = new Set([
  'paragraph',
  'heading',
  'list',
  'listitem',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'horizontalrule',
  'block',
  'inlineBlock',
])

const BLOCK_TYPES = new Set(['quotation', 'figure', 'post', 'aside'])
const INLINE_BLOCK_TYPES = new Set(['note', 'noteMark'])
const HEADING_TAGS = new Set(['h2', 'h3', 'h4'])

export type NodeProblem = { place: string; message: string }

/**
 * What in a body may not be stored, with its place: unknown node types, blocks and headings, and
 * links with addresses that could run code. An empty list means the body may be stored.
 */
export function checkNodes(body: Body): NodeProblem[] {
  const problems: NodeProblem[] = []
  for (const { node, place } of walkNodes(body)) {
    const isNoteQuotation = node.type === 'quote' && place.includes('note.prose')
    const message = isNoteQuotation ? undefined : problemOf(node)
    if (message) problems.push({ place, message })
  }
  return problems
}

function problemOf(node: BodyNode): string | undefined {
  if (!NODE_TYPES.has(node.type)) return wording.blocks.refused.node(node.type)
  const blockType = node.fields?.blockType ?? ''
  if (node.type === 'block' && !BLOCK_TYPES.has(blockType)) {
    return wording.blocks.refused.block(blockType)
  }
  if (node.type === 'inlineBlock' && !INLINE_BLOCK_TYPES.has(blockType)) {
    return wording.blocks.refused.inLine(blockType)
  }
  if (node.type === 'heading' && !HEADING_TAGS.has(node.tag ?? '')) {
    return wording.blocks.refused.heading(node.tag ?? '')
  }
  const address = addressOf(node)
  if (address !== undefined && findSafeHref(address) === null) {
    return wording.blocks.refused.address(address)
  }
  return undefined
}

function addressOf(node: BodyNode): string | undefined {
  if (node.type !== 'link' && node.type !== 'autolink' && node.fields?.blockType !== 'post') return
  const url = node.fields?.url
  return typeof url === 'string' && url !== '' ? url : undefined
}
