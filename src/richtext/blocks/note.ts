import type { Block } from 'payload'
import { checkReference } from '../checkReference'
import { LOCATOR_LABELS } from '../locatorLabels'
import { noteEditor } from '../noteEditor'

/**
 * A numbered marker in the text and what it opens. Only the block's id is kept with the marker: the
 * number is the marker's place in reading order and is computed, never stored.
 */
export const note: Block = {
  slug: 'note',
  labels: { singular: 'Note', plural: 'Notes' },
  interfaceName: 'NoteBlock',
  admin: { components: { Block: '/desk/notes/NoteMarks#NoteMarker' } },
  fields: [
    {
      name: 'citations',
      type: 'array',
      labels: { singular: 'Citation', plural: 'Citations' },
      admin: {
        description:
          'What this note cites, in order. “ibid.” and short forms are worked out; never type them.',
      },
      fields: [
        {
          name: 'reference',
          type: 'relationship',
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
              label: 'Place is a',
              defaultValue: 'page',
              options: LOCATOR_LABELS,
              admin: { width: '40%' },
            },
            {
              name: 'locator',
              type: 'text',
              label: 'Place',
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
              label: 'Words before',
              admin: { width: '50%', placeholder: 'Resolution of …, quoted in' },
            },
            {
              name: 'suffix',
              type: 'text',
              label: 'Words after',
              admin: { width: '50%', placeholder: ', our translation' },
            },
          ],
        },
        {
          name: 'quotedIn',
          type: 'checkbox',
          label: 'The citation above is quoted in this work',
          defaultValue: false,
        },
        {
          name: 'suppressAuthor',
          type: 'checkbox',
          label: 'Without the author, whom the sentence names',
        },
      ],
    },
    {
      name: 'prose',
      type: 'richText',
      label: 'Words of the note',
      editor: noteEditor,
      admin: { description: 'Printed after the citations, or alone.' },
    },
    {
      name: 'quotation',
      type: 'relationship',
      relationTo: 'quotations',
      label: 'Quotation this note documents',
      maxDepth: 1,
      admin: {
        description: 'The record with which the quoted words before this marker are compared.',
      },
    },
    {
      name: 'excuse',
      type: 'text',
      label: 'Why the words differ from the source text',
      admin: {
        condition: (_, siblingData) => Boolean(siblingData?.quotation),
        description:
          'For the desk, never printed. An altered quotation without a reason is not published.',
      },
    },
    {
      name: 'noQuotation',
      type: 'checkbox',
      label: 'The words before it are no quotation',
      admin: { description: 'For the desk, never printed. They are not asked about again.' },
    },
  ],
}
