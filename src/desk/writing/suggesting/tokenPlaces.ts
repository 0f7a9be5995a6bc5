'use client'
import {
  $isElementNode,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { isRunning } from '../../../richtext/suggested/fillBlock'
import { PIECE } from '../../../richtext/suggested/bodyTokens'
import { $isWords } from '../nodes/BoxNode'
import { $isAsideHeading } from '../nodes/FlowBlockNode'
import { $isGhost } from './GhostNode'

/** Where a token stands in the editor; `from` and `to` are places in a node of text. */
export type TokenPlace = { key: NodeKey; isText: boolean; from: number; to: number }

/**
 * The places of a block’s tokens, in the order in which `blocksToTokens` has them; ghosts are passed
 * over. To be called inside `read` or `update`.
 */
export function $placesOf(block: LexicalNode): TokenPlace[] {
  const places: TokenPlace[] = []
  const whole = (node: LexicalNode) =>
    places.push({ key: node.getKey(), isText: false, from: 0, to: 0 })
  const inline = (node: LexicalNode) => {
    if ($isGhost(node)) return
    if ($isElementNode(node)) node.getChildren().forEach(inline)
    else if ($isTextNode(node) && node.getType() === 'text') {
      for (const { 0: piece, index } of node.getTextContent().matchAll(PIECE)) {
        places.push({ key: node.getKey(), isText: true, from: index, to: index + piece.length })
      }
    } else whole(node)
  }
  const inner = (node: LexicalNode) => {
    if ($isGhost(node) || $isAsideHeading(node) || $isWords(node)) return
    whole(node)
    if (!$isElementNode(node)) return
    const children = node.getChildren()
    if (!isRunning({ type: node.getType() })) return children.forEach(inner)
    for (const child of children) {
      if (child.getType() === 'list') inner(child)
      else inline(child)
    }
  }
  inner(block)
  return places
}
