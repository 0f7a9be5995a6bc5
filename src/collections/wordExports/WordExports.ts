import { appendOnly } from '../appendOnly'
import { nobody } from '../../access/can'
import { storedJSON } from '../fields/storedJSON'
import type { CollectionConfig } from 'payload'

/**
 * What left for Word. A file that comes back names its export; with the text as it left, what was
 * changed in it is told from what the desk has changed since. One row for one text, however often it
 * was downloaded.
 */
export const WordExports: CollectionConfig = appendOnly({
  slug: 'word-exports',
  read: nobody,
  useAsTitle: 'name',
  defaultColumns: ['name', 'article', 'at'],
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'article', type: 'relationship', relationTo: 'articles' },
    { name: 'contentHash', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    storedJSON({ name: 'kept' }),
  ],
})
