import type { Block } from 'payload'
import { quotationEditor } from '../quotationEditor'

/** A box beside the main text: a document, a chronology, a biography. */
export const aside: Block = {
  slug: 'aside',
  labels: { singular: 'Aside', plural: 'Asides' },
  interfaceName: 'AsideBlock',
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text' },
    { name: 'content', type: 'richText', label: 'Words', required: true, editor: quotationEditor },
  ],
}
