'use client'
import {
  $createParagraphNode,
  ElementNode,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { BodyFields } from '../../../richtext/model'

type SerializedFlowBlock = SerializedElementNode & { fields: BodyFields; root: object }

/**
 * A displayed quotation or an aside as running text. Payload stores it as a block whose words are a
 * rich text of their own; `toEditor` and `toStored` change one into the other. `root` is what that
 * inner text's root carries besides its children.
 */
export class FlowBlockNode extends ElementNode {
  __fields: BodyFields
  __root: object

  constructor(fields: BodyFields, root: object, key?: NodeKey) {
    super(key)
    this.__fields = fields
    this.__root = root
  }

  static override getType(): string {
    return 'flowBlock'
  }

  static override clone(node: FlowBlockNode): FlowBlockNode {
    return new FlowBlockNode(node.__fields, node.__root, node.__key)
  }

  static override importJSON(stored: SerializedFlowBlock): FlowBlockNode {
    return new FlowBlockNode(stored.fields, stored.root).updateFromJSON(stored)
  }

  override exportJSON(): SerializedFlowBlock {
    return { ...super.exportJSON(), fields: this.getFields(), root: this.getLatest().__root }
  }

  override createDOM(): HTMLElement {
    const isAside = this.__fields.blockType === 'aside'
    const element = document.createElement(isAside ? 'aside' : 'blockquote')
    element.className = isAside ? 'forme-writing__aside' : 'forme-writing__quotation'
    if (this.__fields.verse === true) element.classList.add('forme-writing__verse')
    return element
  }

  override updateDOM(before: FlowBlockNode): boolean {
    const { blockType, verse } = before.__fields
    return blockType !== this.__fields.blockType || verse !== this.__fields.verse
  }

  override isShadowRoot(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  getFields(): BodyFields {
    return this.getLatest().__fields
  }

  setFields(fields: BodyFields): void {
    this.getWritable().__fields = fields
  }

  isAside(): boolean {
    return this.getFields().blockType === 'aside'
  }

  /** Its paragraphs are stanzas, their breaks lines. */
  isVerse(): boolean {
    return this.getFields().verse === true
  }
}

export function $createFlowBlock(blockType: 'quotation' | 'aside', id: string): FlowBlockNode {
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0 }
  return new FlowBlockNode({ id, blockType, blockName: '' }, root)
}

export function $isFlowBlock(node: LexicalNode | null | undefined): node is FlowBlockNode {
  return node instanceof FlowBlockNode
}

/** The heading of an aside: its words are the block's field `heading`, plain text of one line. */
export class AsideHeadingNode extends ElementNode {
  static override getType(): string {
    return 'asideHeading'
  }

  static override clone(node: AsideHeadingNode): AsideHeadingNode {
    return new AsideHeadingNode(node.__key)
  }

  static override importJSON(stored: SerializedElementNode): AsideHeadingNode {
    return new AsideHeadingNode().updateFromJSON(stored)
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('p')
    element.className = 'forme-writing__aside-heading'
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  /** Enter goes on in the words of the aside. */
  override insertNewAfter(): ElementNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph)
    return paragraph
  }

  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode()
    paragraph.append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export function $isAsideHeading(node: LexicalNode | null | undefined): node is AsideHeadingNode {
  return node instanceof AsideHeadingNode
}
