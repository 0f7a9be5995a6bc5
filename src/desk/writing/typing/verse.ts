'use client'
import {
  $createLineBreakNode,
  $isElementNode,
  $isLineBreakNode,
  type ElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { FlowBlockNode } from '../nodes/FlowBlockNode'

/**
 * Makes stanzas of paragraphs that are lines: those that follow each other are one, up to an empty
 * one. A paragraph that has lines already is a stanza as it stands.
 */
export function $linesToStanzas(block: FlowBlockNode): void {
  const paragraphs = block.getChildren().filter($isElementNode)
  const isStanza = new Set(
    paragraphs.filter((one) => one.getChildren().some($isLineBreakNode)).map((one) => one.getKey()),
  )
  let stanza: ElementNode | null = null
  for (const line of paragraphs) {
    if (line.isEmpty()) {
      if (stanza && line.getNextSibling()) line.remove()
      stanza = null
    } else if (isStanza.has(line.getKey())) stanza = null
    else if (stanza) {
      stanza.append($createLineBreakNode(), ...line.getChildren())
      line.remove()
    } else stanza = line
  }
}
