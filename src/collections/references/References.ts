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
  labels: { singular: 'Reference', plural: 'References' },
  access: {
    create: can('reference.create'),
    delete: can('reference.delete'),
    read: can('desk.enter'),
    readVersions: can('desk.enter'),
    update: can('reference.edit'),
  },
  versions: { maxPerDoc: 0 },
  admin: {
    group: 'Sources',
    hideAPIURL: true,
    // A merged record is found from the one it was merged into, and offered nowhere.
    baseFilter: () => ({ mergedInto: { exists: false } }),
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'containerTitle', 'publisher', 'key'],
    listSearchableFields: ['name', 'containerTitle', 'publisher', 'key', 'ISBN', 'DOI'],
    description:
      'Works that are cited. A correction here reaches every article that cites the work.',
    components: {
      beforeListTable: ['/desk/references/ReferencesListPanel#ReferencesListPanel'],
      views: {
        edit: {
          merge: {
            Component: '/desk/references/MergeView#MergeView',
            path: '/merge',
            tab: { label: 'Same work', href: '/merge', order: 110 },
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
      label: 'Work',
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
      admin: { description: 'What kind of work it is: that decides how notes print it.' },
    },
    { name: 'title', type: 'text', required: true, index: true },
    names({ name: 'author', label: 'Authors' }),
    {
      name: 'containerTitle',
      type: 'text',
      label: 'Stands in',
      admin: { condition: isContained, description: 'The book, journal or site it stands in.' },
    },
    names({
      name: 'containerAuthor',
      label: 'Authors of what it stands in',
      condition: isContained,
    }),
    names({
      name: 'recipient',
      label: 'Written to',
      condition: ({ type }) => type === 'personal_communication',
    }),
    names({
      name: 'interviewer',
      label: 'Interviewed by',
      condition: ({ type }) => type === 'interview',
    }),
    names({ name: 'editor', label: 'Editors' }),
    names({ name: 'translator', label: 'Translators' }),
    {
      type: 'row',
      fields: [
        { name: 'publisher', type: 'text', admin: { width: '40%' } },
        { name: 'publisherPlace', type: 'text', label: 'Place', admin: { width: '30%' } },
        {
          name: 'year',
          type: 'text',
          index: true,
          admin: { width: '30%', placeholder: '1971', description: 'Left empty where not known.' },
          validate: (value: string | null | undefined) =>
            !value ||
            isDateField(value) ||
            'Write a year, 1971, a date, 1971-05-01, a range, 1976/1978, about a year, 1850~, a decade, 196X, or a season, 1968-22 for the summer.',
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'volume', type: 'text', admin: { width: '20%' } },
        { name: 'numberOfVolumes', type: 'text', label: 'of volumes', admin: { width: '20%' } },
        { name: 'issue', type: 'text', label: 'Number', admin: { width: '20%' } },
        { name: 'page', type: 'text', label: 'Pages', admin: { width: '20%' } },
        { name: 'edition', type: 'text', admin: { width: '20%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'DOI', type: 'text', label: 'DOI', index: true, admin: { width: '33%' } },
        { name: 'ISBN', type: 'text', label: 'ISBN', index: true, admin: { width: '33%' } },
        { name: 'ISSN', type: 'text', label: 'ISSN', admin: { width: '33%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'URL',
          type: 'text',
          label: 'Address',
          ...webAddress,
          admin: { width: '60%' },
        },
        {
          name: 'accessed',
          type: 'text',
          label: 'Looked up on',
          admin: { width: '40%', placeholder: '2026-05-01' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'archive',
          type: 'text',
          admin: { width: '50%', placeholder: 'The National Archives' },
        },
        {
          name: 'archiveLocation',
          type: 'text',
          label: 'Place in the archive',
          admin: { width: '50%', placeholder: 'CO 137/23' },
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Rarely needed',
      admin: { initCollapsed: true },
      fields: [
        { name: 'titleShort', type: 'text', label: 'Short title' },
        { name: 'originalTitle', type: 'text' },
        { name: 'originalYear', type: 'text', label: 'First published in' },
        { name: 'collectionTitle', type: 'text', label: 'Series' },
        { name: 'genre', type: 'text' },
        {
          name: 'number',
          type: 'text',
          label: 'Number of the work itself',
          admin: { placeholder: 'Cmnd 4641', description: 'Of a report, a law or a patent.' },
        },
        {
          name: 'eventTitle',
          type: 'text',
          label: 'Event',
          admin: { description: 'The conference or meeting it was given at.' },
        },
        {
          name: 'status',
          type: 'text',
          admin: { placeholder: 'forthcoming', description: 'Of what is not out yet.' },
        },
        { name: 'language', type: 'text', admin: { placeholder: 'de' } },
        {
          name: 'remarks',
          type: 'textarea',
          admin: { description: 'For the desk; readers never see it.' },
        },
      ],
    },
    {
      name: 'key',
      type: 'text',
      index: true,
      label: 'Identity',
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: 'Two references with the same identity are the same work.',
      },
    },
    {
      name: 'managerIDs',
      type: 'json',
      label: 'Known to reference managers as',
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
        description: 'Word files that cite it under these names cite this record.',
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
        description: 'This record was merged; what cited it cites that one.',
      },
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'citedReferences',
      label: 'Articles that cite it',
      admin: { allowCreate: false, defaultColumns: ['title', 'kind', 'stage'] },
    },
    {
      name: 'quotations',
      type: 'join',
      collection: 'quotations',
      on: 'reference',
      label: 'Quotations from it',
      admin: { allowCreate: false, defaultColumns: ['text', 'locator', 'state'] },
    },
  ],
})
