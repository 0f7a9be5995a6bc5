'use client'
import {
  $getRoot,
  DecoratorNode,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isElementNode } from '@payloadcms/richtext-lexical/lexical'

/** Words that are shown and are no part of the text: `come` would be put in, `gone` was taken out. */
export type Ghost = {
  kind: 'come' | 'gone'
  words: string
  /** Whose it is, as a colour. */
  tone: number
  /** The suggestion, where it is one at the desk. */
  suggestion: number | null
}

/**
 * Suggested words, drawn in their place among those of the text. They come and go with the drawing
 * (`drawChanges`): nothing of them is saved, searched, copied into another text or undone.
 */
export class GhostNode extends DecoratorNode<null> {
  __ghost: Ghost
  __isBlock: boolean

  constructor(ghost: Ghost, isBlock: boolean, key?: NodeKey) {
    super(key)
    this.__ghost = ghost
    this.__isBlock = isBlock
  }

  static override getType(): string {
    return 'ghost'
  }

  static override clone(node: GhostNode): GhostNode {
    return new GhostNode(node.__ghost, node.__isBlock, node.__key)
  }

  static override importJSON(): GhostNode {
    return new GhostNode({ kind: 'gone', words: '', tone: 0, suggestion: null }, false)
  }

  override exportJSON(): SerializedLexicalNode {
    return { type: 'ghost', version: 1 }
  }

  override exportDOM() {
    return { element: null }
  }

  override createDOM(): HTMLElement {
    const { kind, suggestion, tone, words } = this.__ghost
    const element = document.createElement(kind === 'come' ? 'ins' : 'del')
    element.className = `forme-writing__ghost ${this.__isBlock ? 'is-block' : ''}`
    element.dataset.tone = String(tone)
    element.dataset.kind = kind
    if (suggestion !== null) element.dataset.suggestion = String(suggestion)
    element.textContent = words
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return !this.__isBlock
  }

  override isKeyboardSelectable(): boolean {
    return false
  }

  override getTextContent(): string {
    return ''
  }

  override decorate(): null {
    return null
  }
}

export function $isGhost(node: LexicalNode | null | undefined): node is GhostNode {
  return node instanceof GhostNode
}

/** All of them, or those in and beside one block. */
export function $listGhosts(within?: LexicalNode): GhostNode[] {
  const found: GhostNode[] = []
  const walk = (node: LexicalNode) => {
    if ($isGhost(node)) found.push(node)
    else if ($isElementNode(node)) node.getChildren().forEach(walk)
  }
  const around = within && [within.getPreviousSibling(), within, within.getNextSibling()]
  for (const node of around ?? $getRoot().getChildren()) if (node) walk(node)
  return found
}
