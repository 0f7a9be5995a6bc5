'use client'
import {
  DecoratorNode,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { JSX } from 'react'
import type { BodyFields } from '../../../richtext/model'
import { FigureBox } from '../boxes/FigureBox'
import { PostBox } from '../boxes/PostBox'

type SerializedBox = SerializedLexicalNode & { fields: BodyFields; format: string }

/** A picture or an embedded post: a block whose parts are written where they stand. */
export class BoxNode extends DecoratorNode<JSX.Element> {
  __fields: BodyFields

  constructor(fields: BodyFields, key?: NodeKey) {
    super(key)
    this.__fields = fields
  }

  static override getType(): string {
    return 'block'
  }

  static override clone(node: BoxNode): BoxNode {
    return new BoxNode(node.__fields, node.__key)
  }

  static override importJSON(stored: SerializedBox): BoxNode {
    return new BoxNode(stored.fields)
  }

  override exportJSON(): SerializedBox {
    return { type: 'block', version: 2, format: '', fields: this.getFields() }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'forme-writing__box'
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return ''
  }

  getFields(): BodyFields {
    return this.getLatest().__fields
  }

  setFields(fields: BodyFields): void {
    this.getWritable().__fields = fields
  }

  override decorate(): JSX.Element {
    const { blockType } = this.__fields
    if (blockType === 'figure') return <FigureBox fields={this.__fields} nodeKey={this.__key} />
    if (blockType === 'post') return <PostBox fields={this.__fields} nodeKey={this.__key} />
    return <p>{`A block of the kind “${String(blockType)}”, kept as it is.`}</p>
  }
}

export function $isBox(node: LexicalNode | null | undefined): node is BoxNode {
  return node instanceof BoxNode
}

/** The line between two parts of a text. */
export class RuleNode extends DecoratorNode<null> {
  static override getType(): string {
    return 'horizontalrule'
  }

  static override clone(node: RuleNode): RuleNode {
    return new RuleNode(node.__key)
  }

  static override importJSON(): RuleNode {
    return new RuleNode()
  }

  override exportJSON(): SerializedLexicalNode {
    return { type: 'horizontalrule', version: 1 }
  }

  override createDOM(): HTMLElement {
    return document.createElement('hr')
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return ''
  }

  override decorate(): null {
    return null
  }
}
