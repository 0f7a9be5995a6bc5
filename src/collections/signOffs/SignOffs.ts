import type { CollectionConfig } from 'payload'
import { signOffsWithin } from '../../access/articlesWithin'
import { appendOnly } from '../appendOnly'

export const SignOffs: CollectionConfig = appendOnly({
  slug: 'sign-offs',
  labels: { singular: 'Sign-off', plural: 'Sign-offs' },
  read: signOffsWithin,
  description: 'Approvals, each of one exact text by one person. Never changed, never deleted.',
  useAsTitle: 'kind',
  defaultColumns: ['article', 'kind', 'by', 'at', 'fourEyes'],
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'contentHash', type: 'text', required: true, index: true },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'note', type: 'textarea' },
    {
      name: 'fourEyes',
      type: 'checkbox',
      required: true,
      label: 'Given by a second person',
      admin: { description: 'Off where the magazine lets one person approve their own text.' },
    },
  ],
})
