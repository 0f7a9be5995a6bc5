import type { Block } from 'payload'
import { wording } from '../../wording'

const words = wording.blocks.figure

/** A picture in the text, with the words below it. */
export const figure: Block = {
  slug: 'figure',
  labels: { singular: words.one, plural: words.many },
  interfaceName: 'FigureBlock',
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'media',
      type: 'upload',
      label: words.media,
      relationTo: 'media',
      required: true,
      maxDepth: 1,
    },
    {
      name: 'caption',
      type: 'text',
      label: words.caption,
      admin: { description: words.captionHelp },
    },
  ],
}
