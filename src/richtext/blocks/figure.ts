import type { Block } from 'payload'

/** A picture in the text, with the words below it. */
export const figure: Block = {
  slug: 'figure',
  labels: { singular: 'Figure', plural: 'Figures' },
  interfaceName: 'FigureBlock',
  admin: { disableBlockName: true },
  fields: [
    { name: 'media', type: 'upload', relationTo: 'media', required: true, maxDepth: 1 },
    {
      name: 'caption',
      type: 'text',
      admin: { description: 'Instead of the caption kept with the picture.' },
    },
  ],
}
