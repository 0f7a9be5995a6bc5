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
  labels: { singular: 'Contributor', plural: 'Contributors' },
  access: {
    create: can('contributor.create'),
    delete: can('contributor.delete'),
    read: can('desk.enter'),
    update: can('contributor.edit'),
  },
  admin: {
    group: 'People and magazine',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'family', 'slug'],
    listSearchableFields: ['name', 'family', 'given'],
    description: 'People named as author, translator, interviewer or illustrator.',
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
        { name: 'given', type: 'text', label: 'Given names', admin: { width: '50%' } },
        {
          name: 'family',
          type: 'text',
          label: 'Family name',
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
      label: 'Name as readers see it',
      admin: { description: 'Left empty, it is the given names and the family name.' },
    },
    {
      name: 'about',
      type: 'textarea',
      admin: { description: 'A line or two, below the article and on the person’s page.' },
    },
    { name: 'url', type: 'text', label: 'Website', ...webAddress },
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
