import type { CollectionConfig } from 'payload'
import { signOffsWithin } from '../../access/articlesWithin'
import { appendOnly } from '../appendOnly'

export const Turns: CollectionConfig = appendOnly({
  slug: 'turns',
  labels: { singular: 'Submission', plural: 'Submission history' },
  read: signOffsWithin,
  description:
    'When a text was submitted, taken back, or sent back with a reason, and which text it was.',
  useAsTitle: 'at',
  defaultColumns: ['article', 'act', 'by', 'at'],
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
    {
      name: 'act',
      type: 'select',
      required: true,
      options: [
        { label: 'Submitted', value: 'submit' },
        { label: 'Taken back', value: 'takeBack' },
        { label: 'Changes requested', value: 'requestChanges' },
      ],
    },
    { name: 'contentHash', type: 'text', required: true, index: true },
    {
      name: 'version',
      type: 'number',
      admin: { description: 'The version of the article that holds this text.' },
    },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'note', type: 'textarea', label: 'Note or reason' },
  ],
})
