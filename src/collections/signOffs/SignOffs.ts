import type { CollectionConfig } from 'payload'
import { signOffsWithin } from '../../access/articlesWithin'
import { appendOnly } from '../appendOnly'

export const SignOffs: CollectionConfig = appendOnly({
  slug: 'sign-offs',
  read: signOffsWithin,
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
    },
  ],
})
