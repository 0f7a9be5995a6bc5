import type { CollectionConfig } from 'payload'
import { can } from '../../access/can'
import { appendOnly } from '../appendOnly'
import { storedJSON } from '../fields/storedJSON'
import { editionEndpoints } from './endpoints/editionEndpoints'

export const Editions: CollectionConfig = appendOnly({
  slug: 'editions',
  read: can('desk.enter'),
  useAsTitle: 'at',
  defaultColumns: ['issue', 'ordinal', 'kind', 'by', 'at'],
  endpoints: editionEndpoints,
  fields: [
    { name: 'issue', type: 'relationship', relationTo: 'issues', required: true },
    { name: 'ordinal', type: 'number', required: true, min: 1 },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['first', 'correction', 'rollback'],
    },
    { name: 'manifestHash', type: 'text', required: true, index: true },
    storedJSON({ name: 'manifest', required: true }),
    // What the site holds of every edition (`edition/heads`); no door gives it, the manifest has it all.
    storedJSON({ name: 'head', required: true, hidden: true }),
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'note', type: 'textarea' },
    storedJSON({
      name: 'corrections',
    }),
  ],
})
