import type { Block } from 'payload'
import { quotationEditor } from '../quotationEditor'
import { wording } from '../../wording'

const words = wording.blocks.quotation

/**
 * A displayed quotation: its words as this article gives them, with the note that documents them.
 * Verse is one, too, whoever wrote it: each paragraph a stanza, each break a line.
 */
export const quotation: Block = {
  slug: 'quotation',
  labels: { singular: words.one, plural: words.many },
  interfaceName: 'QuotationBlock',
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: words.content,
      required: true,
      editor: quotationEditor,
      admin: { description: words.contentHelp },
    },
    {
      name: 'verse',
      type: 'checkbox',
      label: words.verse,
      admin: { description: words.verseHelp },
    },
    {
      name: 'quotation',
      type: 'relationship',
      relationTo: 'quotations',
      label: words.record,
      maxDepth: 1,
    },
  ],
}
