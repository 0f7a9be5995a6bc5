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
import { wording } from '../../wording'

const isVerified = (data: { state?: string }) => data.state === 'verified'

export const Quotations: CollectionConfig = guardWrites({
  slug: 'quotations',
  access: {
    create: can('quotation.create'),
    delete: can('quotation.delete'),
    read: can('desk.enter'),
    readVersions: can('desk.enter'),
    update: can('quotation.edit'),
  },
  versions: { maxPerDoc: 0 },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'text',
    defaultColumns: ['text', 'reference', 'locator', 'state'],
    listSearchableFields: ['text', 'speaker', 'locator'],
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
          defaultValue: 'page',
          options: LOCATOR_LABELS,
          admin: { width: '25%' },
        },
        {
          name: 'locator',
          type: 'text',
          admin: { width: '25%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'speaker',
          type: 'text',
          admin: { width: '50%' },
        },
        { name: 'language', type: 'select', options: LANGUAGES, admin: { width: '50%' } },
      ],
    },
    {
      type: 'collapsible',
      label: wording.collections.quotations.parts.translation,
      admin: { initCollapsed: true },
      fields: [
        { name: 'originalText', type: 'textarea' },
        { name: 'translationCredit', type: 'text' },
      ],
    },
    {
      type: 'collapsible',
      label: wording.collections.quotations.parts.verification,
      fields: [
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'unverified',
          access: { create: can('quotation.verify'), update: can('quotation.verify') },
          options: ['unverified', 'verified', 'doubtful'],
        },
        {
          name: 'againstPrinting',
          type: 'text',
          admin: { condition: isVerified },
          validate: (value: string | null | undefined, { data }: { data: unknown }) =>
            !isVerified(data as { state?: string }) ||
            Boolean(value?.trim()) ||
            wording.collections.quotations.faults.edition,
        },
        {
          name: 'evidence',
          type: 'text',
          admin: {
            condition: isVerified,
          },
        },
        {
          name: 'scan',
          type: 'upload',
          relationTo: 'media',
          admin: { condition: isVerified },
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
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'quotations',
      admin: { allowCreate: false, defaultColumns: ['title', 'kind', 'stage'] },
    },
  ],
})
