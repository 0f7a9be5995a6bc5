import type { CollectionConfig } from 'payload'
import { can } from '../../access/can'
import { guardWrites } from '../../lib/writes/guardWrites'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { slug } from '../fields/slug'
import { webAddress } from '../fields/webAddress'
import { lockTextsThrough, refreshTextsThrough } from '../hooks/textsThrough'
import { fillName } from './fillName'

export const Contributors: CollectionConfig = guardWrites({
  slug: 'contributors',
  access: {
    create: can('contributor.create'),
    delete: can('contributor.delete'),
    read: can('desk.enter'),
    update: can('contributor.edit'),
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'family', 'slug'],
    listSearchableFields: ['name', 'family', 'given'],
  },
  // A copy would be one more record of the same.
  disableDuplicate: true,
  hooks: {
    beforeValidate: [fillName],
    beforeChange: [lockTextsThrough('authors.contributor')],
    afterChange: [refreshTextsThrough('authors.contributor')],
    beforeDelete: [
      refuseDeletionInUse([
        { collection: 'articles', path: 'authors.contributor', title: 'title', drafts: true },
        { collection: 'users', path: 'contributor', title: 'name' },
      ]),
    ],
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'given', type: 'text', admin: { width: '50%' } },
        {
          name: 'family',
          type: 'text',
          index: true,
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
    },
    {
      name: 'about',
      type: 'textarea',
    },
    { name: 'url', type: 'text', ...webAddress },
    { name: 'portrait', type: 'upload', relationTo: 'media' },
    slug({ collection: 'contributors', from: 'name' }),
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'authors.contributor',
      admin: { defaultColumns: ['title', 'kind', 'stage'], allowCreate: false },
    },
  ],
})
