'use client'
import {
  $applyNodeReplacement,
  DecoratorNode,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { BodyFields } from '../../../richtext/model'
import { wording } from '../../../wording'

type SerializedNote = SerializedLexicalNode & { fields: BodyFields }

/**
 * The marker of a note in the text (`note`), or a further marker of one (`noteMark`). What it opens
 * is in `fields`, as Payload stores an inline block; it is edited beside the text (`notes/`). Its
 * number is drawn by `notes/numberNotes`, without React: a text has hundreds of them.
 */
export class NoteNode extends DecoratorNode<null> {
  __fields: BodyFields

  constructor(fields: BodyFields, key?: NodeKey) {
    super(key)
    this.__fields = fields
  }

  static override getType(): string {
    return 'inlineBlock'
  }

  static override clone(node: NoteNode): NoteNode {
    return new NoteNode(node.__fields, node.__key)
  }

  static override importJSON(stored: SerializedNote): NoteNode {
    return $createNoteNode(stored.fields)
  }

  override exportJSON(): SerializedNote {
    return { type: 'inlineBlock', version: 1, fields: this.getFields() }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'forme-writing__note'
    element.dataset.note = String(this.__fields.id ?? '')
    if (this.isAgain()) element.dataset.again = String(this.__fields.note ?? '')
    if (this.isEmpty()) {
      element.dataset.empty = ''
      element.title = wording.writing.emptyNote
    }
    element.setAttribute('role', 'button')
    return element
  }

  override updateDOM(before: NoteNode): boolean {
    const isOther =
      before.__fields.id !== this.__fields.id || before.__fields.note !== this.__fields.note
    return isOther || isNothing(before.__fields) !== isNothing(this.__fields)
  }

  override isInline(): boolean {
    return true
  }

  override isKeyboardSelectable(): boolean {
    return true
  }

  override getTextContent(): string {
    return ''
  }

  /** A further marker of a note that stands elsewhere. */
  isAgain(): boolean {
    return this.getLatest().__fields.blockType === 'noteMark'
  }

  /** A note that cites nothing and says nothing, as a marker without its text leaves one. */
  isEmpty(): boolean {
    return !this.isAgain() && isNothing(this.getFields())
  }

  getFields(): BodyFields {
    return this.getLatest().__fields
  }

  setFields(fields: BodyFields): void {
    this.getWritable().__fields = fields
  }

  override decorate(): null {
    return null
  }
}

function isNothing({ citations, prose }: BodyFields): boolean {
  return !prose && !(Array.isArray(citations) && citations.length > 0)
}

export function $createNoteNode(fields: BodyFields): NoteNode {
  return $applyNodeReplacement(new NoteNode(fields))
}

export function $isNoteNode(node: LexicalNode | null | undefined): node is NoteNode {
  return node instanceof NoteNode
}
