import type { Block } from 'payload'
import { quotationEditor } from '../quotationEditor'
import { wording } from '../../wording'

const words = wording.blocks.aside

/** A box beside the main text: a document, a chronology, a biography. */
export const aside: Block = {
  slug: 'aside',
  labels: { singular: words.one, plural: words.many },
  interfaceName: 'AsideBlock',
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text', label: words.heading },
    {
      name: 'content',
      type: 'richText',
      label: words.content,
      required: true,
      editor: quotationEditor,
    },
  ],
}
