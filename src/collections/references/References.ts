import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../access/can'
import { isDateField } from '../../lib/dateField'
import { guardWrites } from '../../lib/writes/guardWrites'
import { keepFields } from '../../lib/writes/vouched'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { webAddress } from '../fields/webAddress'
import { lockTextsThrough, refreshTextsThrough } from '../hooks/textsThrough'
import { CSL_TYPES } from './cslTypes'
import { referenceEndpoints } from './endpoints/referenceEndpoints'
import { fillNames } from './fillNames'
import { names } from './names'
import { wording } from '../../wording'

/** CSL types that stand inside a larger work and so have a container. */
const CONTAINED = [
  'chapter',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'paper-conference',
  'entry-encyclopedia',
  'post-weblog',
  'webpage',
]
const isContained = (data: { type?: string }) => CONTAINED.includes(data.type ?? '')

export const References: CollectionConfig = guardWrites({
  slug: 'references',
  access: {
    create: can('reference.create'),
    delete: can('reference.delete'),
    read: can('desk.enter'),
    readVersions: can('desk.enter'),
    update: can('reference.edit'),
  },
  versions: { maxPerDoc: 0 },
  admin: {
    hideAPIURL: true,
    // A merged record is found from the one it was merged into, and offered nowhere.
    baseFilter: () => ({ mergedInto: { exists: false } }),
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'containerTitle', 'publisher', 'year'],
    listSearchableFields: ['name', 'containerTitle', 'publisher', 'key', 'ISBN', 'DOI'],
    components: {
      beforeListTable: ['/desk/references/ReferencesListPanel#ReferencesListPanel'],
      views: {
        edit: {
          merge: {
            Component: '/desk/references/MergeView#MergeView',
            path: '/merge',
            tab: { label: wording.collections.references.tabs.merge, href: '/merge', order: 110 },
          },
        },
      },
    },
  },
  endpoints: referenceEndpoints,
  hooks: {
    beforeChange: [
      keepFields({ mergedInto: null }),
      fillNames,
      lockTextsThrough('citedReferences', 'quotations.reference'),
    ],
    afterChange: [refreshTextsThrough('citedReferences', 'quotations.reference')],
    beforeDelete: [
      refuseDeletionInUse([
        { collection: 'articles', path: 'citedReferences', title: 'title', drafts: true },
        { collection: 'quotations', path: 'reference', title: 'text' },
        { collection: 'references', path: 'mergedInto', title: 'title' },
      ]),
    ],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'book',
      options: CSL_TYPES,
    },
    { name: 'title', type: 'text', required: true, index: true },
    names({ name: 'author' }),
    {
      name: 'containerTitle',
      type: 'text',
      admin: { condition: isContained },
    },
    names({
      name: 'containerAuthor',
      condition: isContained,
    }),
    names({
      name: 'recipient',
      condition: ({ type }) => type === 'personal_communication',
    }),
    names({
      name: 'interviewer',
      condition: ({ type }) => type === 'interview',
    }),
    names({ name: 'editor' }),
    names({ name: 'translator' }),
    {
      type: 'row',
      fields: [
        { name: 'publisher', type: 'text', admin: { width: '40%' } },
        { name: 'publisherPlace', type: 'text', admin: { width: '30%' } },
        {
          name: 'year',
          type: 'text',
          index: true,
          admin: { width: '30%' },
          validate: (value: string | null | undefined) =>
            !value || isDateField(value) || wording.collections.references.faults.year,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'volume', type: 'text', admin: { width: '20%' } },
        { name: 'numberOfVolumes', type: 'text', admin: { width: '20%' } },
        { name: 'issue', type: 'text', admin: { width: '20%' } },
        { name: 'page', type: 'text', admin: { width: '20%' } },
        { name: 'edition', type: 'text', admin: { width: '20%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'DOI', type: 'text', index: true, admin: { width: '33%' } },
        { name: 'ISBN', type: 'text', index: true, admin: { width: '33%' } },
        { name: 'ISSN', type: 'text', admin: { width: '33%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'URL',
          type: 'text',
          ...webAddress,
          admin: { width: '60%' },
        },
        {
          name: 'accessed',
          type: 'text',
          admin: { width: '40%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'archive',
          type: 'text',
          admin: { width: '50%' },
        },
        {
          name: 'archiveLocation',
          type: 'text',
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'collapsible',
      label: wording.collections.references.parts.rare,
      admin: { initCollapsed: true },
      fields: [
        { name: 'titleShort', type: 'text' },
        { name: 'originalTitle', type: 'text' },
        { name: 'originalYear', type: 'text' },
        { name: 'collectionTitle', type: 'text' },
        { name: 'genre', type: 'text' },
        {
          name: 'number',
          type: 'text',
        },
        {
          name: 'eventTitle',
          type: 'text',
        },
        {
          name: 'status',
          type: 'text',
        },
        { name: 'language', type: 'text' },
        {
          name: 'remarks',
          type: 'textarea',
        },
      ],
    },
    {
      name: 'key',
      type: 'text',
      index: true,
      admin: {
        readOnly: true,
        position: 'sidebar',
      },
    },
    {
      name: 'managerIDs',
      type: 'json',
      jsonSchema: {
        fileMatch: ['a://forme/manager-ids.json'],
        uri: 'a://forme/manager-ids.json',
        schema: { type: 'array', items: { type: 'string' } },
      },
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Array.isArray(data.managerIDs) && data.managerIDs.length > 0,
        components: { Field: '/desk/formFields#StoredJSON' },
      },
    },
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'references',
      index: true,
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data.mergedInto),
      },
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'citedReferences',
      admin: { allowCreate: false, defaultColumns: ['title', 'kind', 'stage'] },
    },
    {
      name: 'quotations',
      type: 'join',
      collection: 'quotations',
      on: 'reference',
      admin: { allowCreate: false, defaultColumns: ['text', 'locator', 'state'] },
    },
  ],
})
