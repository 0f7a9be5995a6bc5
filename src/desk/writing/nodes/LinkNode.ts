'use client'
import {
  ElementNode,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { BodyFields } from '../../../richtext/model'
import { wording } from '../../../wording'

type SerializedLink = SerializedElementNode & { fields: BodyFields; id?: string }

/** A link as Payload stores it: its address is in `fields.url`. */
export class LinkNode extends ElementNode {
  __fields: BodyFields
  __id: string | undefined

  constructor(fields: BodyFields, id?: string, key?: NodeKey) {
    super(key)
    this.__fields = fields
    this.__id = id
  }

  static override getType(): string {
    return 'link'
  }

  static override clone(node: LinkNode): LinkNode {
    return new LinkNode(node.__fields, node.__id, node.__key)
  }

  static override importJSON(stored: SerializedLink): LinkNode {
    return new LinkNode(stored.fields, stored.id).updateFromJSON(stored)
  }

  override exportJSON(): SerializedLink {
    const { __fields: fields, __id: id } = this.getLatest()
    return { ...super.exportJSON(), version: 3, fields, ...(id === undefined ? {} : { id }) }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('a')
    element.href = this.getURL()
    element.title = wording.writing.link.howToChange(this.getURL())
    return element
  }

  override updateDOM(before: LinkNode, element: HTMLAnchorElement): boolean {
    if (before.__fields.url !== this.__fields.url) {
      element.href = this.getURL()
      element.title = wording.writing.link.howToChange(this.getURL())
    }
    return false
  }

  getURL(): string {
    return String(this.getLatest().__fields.url ?? '')
  }

  setURL(url: string): void {
    const self = this.getWritable()
    self.__fields = { ...self.__fields, url }
  }

  override isInline(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }
}

/** A link that Payload's editor made of an address by itself; kept as it is stored. */
export class AutoLinkNode extends LinkNode {
  static override getType(): string {
    return 'autolink'
  }

  static override clone(node: AutoLinkNode): AutoLinkNode {
    return new AutoLinkNode(node.__fields, node.__id, node.__key)
  }

  static override importJSON(stored: SerializedLink): AutoLinkNode {
    return new AutoLinkNode(stored.fields, stored.id).updateFromJSON(stored)
  }
}

export function $createLink(url: string, id: string): LinkNode {
  return new LinkNode({ linkType: 'custom', url, newTab: false }, id)
}

export function $isLink(node: LexicalNode | null | undefined): node is LinkNode {
  return node instanceof LinkNode
}
