'use client'
import {
  $createParagraphNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  ElementNode,
  type ElementDOMSlot,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { BodyFields } from '../../../richtext/model'

type SerializedBox = SerializedElementNode & { fields: BodyFields }

/**
 * A picture with its caption or an embedded post, in the flow of the text: the caption and the words
 * of the post are its one line of text (`WordsNode`); what else is said of it stands beside the text
 * (`boxes/BoxCards`), which also sees to it that the picture is shown.
 */
export class BoxNode extends ElementNode {
  __fields: BodyFields

  constructor(fields: BodyFields, key?: NodeKey) {
    super(key)
    this.__fields = fields
  }

  static override getType(): string {
    return 'box'
  }

  static override clone(node: BoxNode): BoxNode {
    return new BoxNode(node.__fields, node.__key)
  }

  static override importJSON(stored: SerializedBox): BoxNode {
    return new BoxNode(stored.fields).updateFromJSON(stored)
  }

  override exportJSON(): SerializedBox {
    return { ...super.exportJSON(), fields: this.getFields() }
  }

  override createDOM(): HTMLElement {
    const isFigure = this.__fields.blockType === 'figure'
    const element = document.createElement(isFigure ? 'figure' : 'blockquote')
    element.className = `forme-writing__box forme-writing__${isFigure ? 'figure' : 'post'}`
    if (!isFigure) return element
    const picture = document.createElement('img')
    picture.contentEditable = 'false'
    picture.draggable = false
    element.append(picture)
    return element
  }

  override updateDOM(before: BoxNode): boolean {
    return before.__fields.blockType !== this.__fields.blockType
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    const slot = super.getDOMSlot(element)
    const picture = element.firstChild
    return picture instanceof HTMLImageElement ? slot.withAfter(picture) : slot
  }

  override isShadowRoot(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  isFigure(): boolean {
    return this.getFields().blockType === 'figure'
  }

  getFields(): BodyFields {
    return this.getLatest().__fields
  }

  setFields(fields: BodyFields): void {
    this.getWritable().__fields = fields
  }
}

export function $isBox(node: LexicalNode | null | undefined): node is BoxNode {
  return node instanceof BoxNode
}

/** A picture or a post with an empty line for its words. */
export function $createBox(fields: BodyFields): BoxNode {
  const box = new BoxNode(fields)
  box.append(new WordsNode())
  return box
}

/** The words of a box: plain text with lines, stored as one of its fields. */
export class WordsNode extends ElementNode {
  static override getType(): string {
    return 'boxWords'
  }

  static override clone(node: WordsNode): WordsNode {
    return new WordsNode(node.__key)
  }

  static override importJSON(stored: SerializedElementNode): WordsNode {
    return new WordsNode().updateFromJSON(stored)
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('p')
    element.className = 'forme-writing__box-words'
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  /** Enter goes on below; in a post it begins a line first, see `typing/FlowKeys`. */
  override insertNewAfter(): LexicalNode {
    const box = this.getParentOrThrow()
    const last = this.getLastChild()
    if ($isLineBreakNode(last)) last.remove()
    const paragraph = $createParagraphNode()
    box.insertAfter(paragraph)
    return paragraph
  }

  /** Backspace where there are no words takes the box out; in words there is nothing before them. */
  override collapseAtStart(): boolean {
    if (!this.isEmpty()) return true
    const paragraph = $createParagraphNode()
    this.getParentOrThrow().replace(paragraph)
    paragraph.select()
    return true
  }
}

export function $isWords(node: LexicalNode | null | undefined): node is WordsNode {
  return node instanceof WordsNode
}

/**
 * Whatever comes to stand in words of a box is words there: looks and links are left behind, and
 * what is no text, such as a note, stands after the box.
 */
export function $keepPlain(words: WordsNode): void {
  for (const child of words.getChildren()) {
    if ($isLineBreakNode(child)) continue
    if ($isTextNode(child)) {
      if (child.getFormat() !== 0) child.setFormat(0)
      if (child.getStyle() !== '') child.setStyle('')
    } else if ($isElementNode(child)) {
      for (const inner of child.getChildren()) child.insertBefore(inner)
      child.remove()
    } else $nextParagraph(words.getParentOrThrow()).append(child)
  }
}

/** What comes to stand in a box beside its words stands after it. */
export function $keepOneLine(box: BoxNode): void {
  const words = box.getChildren().find($isWords) ?? $wordsOf(box)
  if (!words) return box.remove()
  let last: LexicalNode = box
  for (const child of box.getChildren()) {
    if (child.is(words)) continue
    if ($isWords(child)) {
      words.append(...child.getChildren())
      child.remove()
    } else {
      last.insertAfter(child)
      last = child
    }
  }
}

/** The words of a box whose line was made a heading or an item of a list. */
function $wordsOf(box: BoxNode): WordsNode | null {
  const first = box.getFirstChild()
  if (!$isElementNode(first)) return null
  const words = new WordsNode()
  first.insertBefore(words)
  words.append(...first.getChildren())
  first.remove()
  return words
}

function $nextParagraph(box: LexicalNode): ElementNode {
  const next = box.getNextSibling()
  if ($isElementNode(next) && !next.isShadowRoot()) return next
  const paragraph = $createParagraphNode()
  box.insertAfter(paragraph)
  return paragraph
}
