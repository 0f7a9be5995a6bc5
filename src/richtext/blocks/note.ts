import type { Block } from 'payload'
import { checkReference } from '../checkReference'
import { LOCATOR_LABELS } from '../locatorLabels'
import { noteEditor } from '../noteEditor'
import { wording } from '../../wording'

const words = wording.blocks.note

/**
 * A numbered marker in the text and what it opens. Only the block's id is kept with the marker: the
 * number is the marker's place in reading order and is computed, never stored.
 */
export const note: Block = {
  slug: 'note',
  labels: { singular: words.one, plural: words.many },
  interfaceName: 'NoteBlock',
  admin: { components: { Block: '/desk/notes/NoteMarks#NoteMarker' } },
  fields: [
    {
      name: 'citations',
      type: 'array',
      label: words.citations,
      labels: { singular: words.citation, plural: words.citations },
      admin: {
        description: words.citationsHelp,
      },
      fields: [
        {
          name: 'reference',
          type: 'relationship',
          label: words.reference,
          relationTo: 'references',
          required: true,
          maxDepth: 1,
          filterOptions: { mergedInto: { exists: false } },
          validate: checkReference,
        },
        {
          type: 'row',
          fields: [
            {
              name: 'label',
              type: 'select',
              label: words.kindOfPlace,
              defaultValue: 'page',
              options: LOCATOR_LABELS,
              admin: { width: '40%' },
            },
            {
              name: 'locator',
              type: 'text',
              label: words.place,
              admin: { width: '60%', placeholder: '70-71' },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'prefix',
              type: 'text',
              label: words.before,
              admin: { width: '50%', placeholder: words.beforeLike },
            },
            {
              name: 'suffix',
              type: 'text',
              label: words.after,
              admin: { width: '50%', placeholder: words.afterLike },
            },
          ],
        },
        {
          name: 'quotedIn',
          type: 'checkbox',
          label: words.quotedIn,
          defaultValue: false,
        },
        {
          name: 'suppressAuthor',
          type: 'checkbox',
          label: words.withoutAuthor,
        },
      ],
    },
    {
      name: 'prose',
      type: 'richText',
      label: words.prose,
      editor: noteEditor,
      admin: { description: words.proseHelp },
    },
    {
      name: 'quotation',
      type: 'relationship',
      relationTo: 'quotations',
      label: words.quotation,
      maxDepth: 1,
      admin: {
        description: words.quotationHelp,
      },
    },
    {
      name: 'excuse',
      type: 'text',
      label: words.excuse,
      admin: {
        condition: (_, siblingData) => Boolean(siblingData?.quotation),
        description: words.excuseHelp,
      },
    },
    {
      name: 'noQuotation',
      type: 'checkbox',
      label: words.noQuotation,
      admin: { description: words.noQuotationHelp },
    },
  ],
}
