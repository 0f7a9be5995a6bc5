'use client'
import { $getRoot, type NodeKey } from '@payloadcms/richtext-lexical/lexical'
import type { ShownQuotation } from '../../quotations/quotationWords'
import { $isFlowBlock } from '../nodes/FlowBlockNode'
import { $listNotes } from '../notes/commands'
import { $outermost } from '../toolbar/acts'

/** A quotation beside the text. `block` is that of a displayed one; `shown` is null while nothing says where it is from. */
export type Check = {
  key: string
  note: string | null
  block: NodeKey | null
  shown: ShownQuotation | null
}

/** Its words are not those of its source text, and nobody has said why. */
export function isAltered({ excuse, verdict }: ShownQuotation): boolean {
  return verdict === 'altered' && excuse === ''
}

/** Every displayed quotation of the text, and of those in the running text the ones that differ. */
export function $listChecks(quotations: readonly ShownQuotation[]): Check[] {
  const byNote = new Map(quotations.map((one) => [one.noteID, one]))
  const blocks = $getRoot()
    .getChildren()
    .filter($isFlowBlock)
    .filter((block) => !block.isAside() && block.getTextContent().trim() !== '')
  const notes = $listNotes().filter((note) => !note.isAgain())
  const displayed = blocks.map((block): Check => {
    const own = notes
      .filter((note) => $outermost(note).is(block))
      .map((note) => String(note.getFields().id))
    const documented = own.find((note) => byNote.has(note))
    const record = Number(block.getFields().quotation)
    const shown =
      documented === undefined
        ? quotations.find((one) => one.noteID === null && one.record?.id === record)
        : byNote.get(documented)
    const note = documented ?? own[0] ?? null
    const key = block.getKey()
    return { key: `quotation ${note ?? key}`, note, block: key, shown: shown ?? null }
  })
  const isShown = new Set(displayed.map(({ note }) => note))
  const running = quotations.flatMap((shown): Check[] => {
    const { noteID: note } = shown
    if (note === null || !isAltered(shown) || isShown.has(note)) return []
    return [{ key: `quotation ${note}`, note, block: null, shown }]
  })
  return [...displayed, ...running].filter(({ shown }) => !shown?.notQuoted)
}
