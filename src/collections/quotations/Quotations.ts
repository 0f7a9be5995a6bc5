import type { CollectionConfig } from 'payload'
import { can } from '../../access/can'
import { guardWrites } from '../../lib/writes/guardWrites'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { checkReference } from '../../richtext/checkReference'
import { LOCATOR_LABELS } from '../../richtext/locatorLabels'
import { LANGUAGES } from '../fields/languages'
import { lockTextsThrough, refreshTextsThrough } from '../hooks/textsThrough'
import { followMerge } from './followMerge'
import { keepVerificationHonest } from './keepVerificationHonest'

const isVerified = (data: { state?: string }) => data.state === 'verified'

export const Quotations: CollectionConfig = guardWrites({
  slug: 'quotations',
  labels: { singular: 'Quotation', plural: 'Quotations' },
  access: {
    create: can('quotation.create'),
    delete: can('quotation.delete'),
    read: can('desk.enter'),
    readVersions: can('desk.enter'),
    update: can('quotation.edit'),
  },
  versions: { maxPerDoc: 0 },
  admin: {
    group: 'Sources',
    hideAPIURL: true,
    useAsTitle: 'text',
    defaultColumns: ['text', 'reference', 'locator', 'state'],
    listSearchableFields: ['text', 'speaker', 'locator'],
    description:
      'The words of a source as our record has them. Articles are compared with the record; a quotation correct once serves every article.',
  },
  // A copy would be one more record of the same.
  disableDuplicate: true,
  hooks: {
    beforeChange: [followMerge, keepVerificationHonest, lockTextsThrough('quotations')],
    afterChange: [refreshTextsThrough('quotations')],
    beforeDelete: [
      refuseDeletionInUse([
        { collection: 'articles', path: 'quotations', title: 'title', drafts: true },
      ]),
    ],
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: 'Words',
      admin: {
        description: 'Exactly as printed in the source, without the outer quotation marks.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'reference',
          type: 'relationship',
          relationTo: 'references',
          required: true,
          filterOptions: { mergedInto: { exists: false } },
          validate: checkReference,
          admin: { width: '50%' },
        },
        {
          name: 'label',
          type: 'select',
          label: 'Place is a',
          defaultValue: 'page',
          options: LOCATOR_LABELS,
          admin: { width: '25%' },
        },
        {
          name: 'locator',
          type: 'text',
          label: 'Place',
          admin: { width: '25%', placeholder: '70-71' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'speaker',
          type: 'text',
          admin: { width: '50%', description: 'If not the author of the work.' },
        },
        { name: 'language', type: 'select', options: LANGUAGES, admin: { width: '50%' } },
      ],
    },
    {
      type: 'collapsible',
      label: 'Translation',
      admin: { initCollapsed: true },
      fields: [
        { name: 'originalText', type: 'textarea', label: 'Words in the original language' },
        { name: 'translationCredit', type: 'text', label: 'Translated by' },
      ],
    },
    {
      type: 'collapsible',
      label: 'Verification',
      fields: [
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'unverified',
          access: { create: can('quotation.verify'), update: can('quotation.verify') },
          options: [
            { label: 'Needs checking', value: 'unverified' },
            { label: 'Verified', value: 'verified' },
            { label: 'In doubt', value: 'doubtful' },
          ],
          admin: {
            description: 'A change of words, work or place takes it back to “not verified”.',
          },
        },
        {
          name: 'againstPrinting',
          type: 'text',
          label: 'Edition checked against',
          admin: { condition: isVerified, placeholder: 'Penguin, 1971, second impression' },
          validate: (value: string | null | undefined, { data }: { data: unknown }) =>
            !isVerified(data as { state?: string }) ||
            Boolean(value?.trim()) ||
            'Say which edition the words were checked against.',
        },
        {
          name: 'evidence',
          type: 'text',
          admin: {
            condition: isVerified,
            description: 'An address of a scan and the place in it, or where the copy stands.',
          },
        },
        {
          name: 'scan',
          type: 'upload',
          relationTo: 'media',
          label: 'Scan of the place',
          admin: { condition: isVerified, description: 'Readers never see it.' },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'verifiedBy',
              type: 'relationship',
              relationTo: 'users',
              admin: { readOnly: true, width: '50%', condition: isVerified },
            },
            {
              name: 'verifiedAt',
              type: 'date',
              admin: { readOnly: true, width: '50%', condition: isVerified },
            },
          ],
        },
      ],
    },
    {
      name: 'permission',
      type: 'textarea',
      admin: { description: 'Whose leave was needed, and when it was given.' },
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'quotations',
      label: 'Articles that use it',
      admin: { allowCreate: false, defaultColumns: ['title', 'kind', 'stage'] },
    },
  ],
})
