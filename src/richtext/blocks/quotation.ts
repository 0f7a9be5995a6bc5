import type { Block } from 'payload'
import { quotationEditor } from '../quotationEditor'

/**
 * A displayed quotation: its words as this article gives them, with the note that documents them.
 * Verse is one, too, whoever wrote it: each paragraph a stanza, each break a line.
 */
export const quotation: Block = {
  slug: 'quotation',
  labels: { singular: 'Displayed quotation', plural: 'Displayed quotations' },
  interfaceName: 'QuotationBlock',
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: 'Words',
      required: true,
      editor: quotationEditor,
      admin: { description: 'With the note marker at the end. Compared with the record below.' },
    },
    { name: 'verse', type: 'checkbox', admin: { description: 'Stanzas and lines of a poem.' } },
    {
      name: 'quotation',
      type: 'relationship',
      relationTo: 'quotations',
      label: 'Quotation record',
      maxDepth: 1,
    },
  ],
}
