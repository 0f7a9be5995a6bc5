import type { CollectionConfig } from 'payload'
import { signOffsWithin } from '../../access/articlesWithin'
import { appendOnly } from '../appendOnly'

export const Turns: CollectionConfig = appendOnly({
  slug: 'turns',
  read: signOffsWithin,
  useAsTitle: 'at',
  defaultColumns: ['article', 'act', 'by', 'at'],
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
    {
      name: 'act',
      type: 'select',
      required: true,
      options: ['submit', 'takeBack', 'requestChanges'],
    },
    { name: 'contentHash', type: 'text', required: true, index: true },
    {
      name: 'version',
      type: 'number',
    },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'note', type: 'textarea' },
  ],
})
