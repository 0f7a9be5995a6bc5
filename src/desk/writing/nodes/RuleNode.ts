'use client'
import { DecoratorNode, type SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

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
