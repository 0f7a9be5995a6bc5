'use client'
import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { digestNode, type BodyBlock } from '../../../richtext/bodyBlocks'
import { toStored, type EditorNode } from '../nodes/convert'
import { $isGhost } from '../suggesting/GhostNode'

/**
 * The outermost blocks of the editor as they are to be stored, each under an id that stays with it
 * through typing, undo and moving. Only what changed since the last reading is read again, so that
 * a save of a long text costs no more than that of a short one.
 */
export class BlockTable {
  readonly #editor: LexicalEditor
  readonly #blocks = new Map<NodeKey, BodyBlock>()
  readonly #ids = new Map<NodeKey, string>()
  readonly #changed = new Set<NodeKey>()
  readonly #newID: () => string
  #seen: readonly BodyBlock[]

  /** `stored`: the blocks the editor was opened with, in its order. */
  constructor(editor: LexicalEditor, stored: readonly BodyBlock[], newID: () => string) {
    this.#editor = editor
    this.#newID = newID
    this.#seen = stored
    editor.getEditorState().read(() => {
      $getRoot()
        .getChildrenKeys()
        .forEach((key, place) => {
          const block = stored[place]
          if (!block) return
          this.#ids.set(key, block.id)
          this.#blocks.set(key, block)
        })
    })
  }

  /** Says that these nodes changed, as an update listener is told. */
  touch(keys: Iterable<NodeKey>): void {
    for (const key of keys) this.#changed.add(key)
  }

  /** Says that any node may have changed: undo puts a whole state back and names none. */
  touchAll(): void {
    this.touch(this.#blocks.keys())
  }

  /** Every block now, in order. A text that is one empty paragraph holds none. */
  read(): BodyBlock[] {
    return this.#editor.getEditorState().read(() => {
      const keys = $getRoot()
        .getChildren()
        .filter((node) => !$isGhost(node))
        .map((node) => node.getKey())
      const blocks = keys.map((key) => {
        const known = this.#blocks.get(key)
        if (known && !this.#changed.has(key)) return known
        const node = $getNodeByKey(key)
        if (!node) throw new Error('A block of the text is not there.')
        const stored = toStored(exportNode(node))
        const block = { id: this.idOf(key), digest: digestNode(stored), node: stored }
        this.#blocks.set(key, block)
        this.#changed.delete(key)
        return block
      })
      const [only] = blocks
      return blocks.length === 1 && only && isNothing(only) ? [] : blocks
    })
  }

  /**
   * Whether the text is another than when this was asked last, or than it was opened with. Lexical
   * calls nodes dirty that nobody touched, such as all of them when a page has been drawn.
   */
  isOther(): boolean {
    const [before, now] = [this.#seen, this.read()]
    this.#seen = now
    const isSame = ({ digest, id }: BodyBlock, place: number) =>
      before[place]?.id === id && before[place].digest === digest
    return now.length !== before.length || !now.every(isSame)
  }

  idOf(key: NodeKey): string {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#newID()
    this.#ids.set(key, id)
    return id
  }

  /** Where a block is in the editor now; null where it is not. */
  keyOf(id: string): NodeKey | null {
    return this.#editor.getEditorState().read(() => {
      return (
        $getRoot()
          .getChildrenKeys()
          .find((key) => this.#ids.get(key) === id) ?? null
      )
    })
  }

  /** Gives the node in the editor the id and state of a block that came from elsewhere. */
  adopt(key: NodeKey, block: BodyBlock): void {
    this.#ids.set(key, block.id)
    this.#blocks.set(key, block)
    this.#changed.delete(key)
  }
}

function isNothing({ node }: BodyBlock): boolean {
  return node.type === 'paragraph' && (node.children ?? []).length === 0
}

function exportNode(node: LexicalNode): EditorNode {
  const stored = node.exportJSON() as EditorNode
  if (!$isElementNode(node)) return stored
  return { ...stored, children: node.getChildren().map(exportNode) }
}
