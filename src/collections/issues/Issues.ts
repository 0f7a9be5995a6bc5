import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../access/can'
import { issueName } from '../../workflow/issueName'
import { guardWrites } from '../../lib/writes/guardWrites'
import { keepFields } from '../../lib/writes/vouched'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { slug } from '../fields/slug'
import { webAddress } from '../fields/webAddress'
import { storedJSON } from '../fields/storedJSON'
import { issueEndpoints } from './endpoints/issueEndpoints'
import { keepArticlesOnce } from './keepArticlesOnce'
import { validateIssueNumber } from './validateIssueNumber'
import { wording } from '../../wording'

const TABS = wording.collections.issues.tabs

export const Issues: CollectionConfig = guardWrites({
  slug: 'issues',
  access: {
    create: can('issue.create'),
    delete: can('issue.delete'),
    read: can('desk.enter'),
    update: can('issue.edit'),
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'textDeadline', 'publicationDate', 'currentEdition'],
    listSearchableFields: ['name'],
    components: {
      Description: '/desk/publish/IssueState#IssueState',
      views: {
        edit: {
          contents: {
            Component: '/desk/contents/ContentsView#ContentsView',
            path: '/contents',
            tab: { label: TABS.contents, href: '/contents', order: 105 },
          },
          quotations: {
            Component: '/desk/quotations/IssueQuotationsView#IssueQuotationsView',
            path: '/quotations',
            tab: { label: TABS.quotations, href: '/quotations', order: 115 },
          },
          manuscripts: {
            Component: '/desk/imports/ManuscriptViews#IssueManuscriptsView',
            path: '/manuscripts',
            tab: { label: TABS.manuscripts, href: '/manuscripts', order: 110 },
          },
          press: {
            Component: '/desk/publish/PublishView#PublishView',
            path: '/publish',
            tab: { label: TABS.publish, href: '/publish', order: 120 },
          },
          editions: {
            Component: '/desk/editions/EditionsView#EditionsView',
            path: '/editions',
            tab: { label: TABS.editions, href: '/editions', order: 130 },
          },
        },
      },
    },
  },
  defaultSort: '-number',
  endpoints: issueEndpoints,
  disableDuplicate: true,
  hooks: {
    beforeChange: [
      keepFields({
        currentEdition: null,
        schedule: {},
        withdrawnAt: null,
        withdrawalReason: null,
        withdrawnArticles: [],
      }),
      keepArticlesOnce,
    ],
    beforeDelete: [
      refuseDeletionInUse(
        [
          {
            collection: 'editions',
            path: 'issue',
            title: 'ordinal',
            stays: wording.writes.stays.issuePublished,
          },
          {
            collection: 'manuscripts',
            path: 'issue',
            title: 'filename',
            stays: wording.writes.stays.issueImported,
          },
        ],
        wording.writes.instead.issue,
      ),
    ],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      hooks: {
        beforeChange: [({ data, originalDoc }) => issueName({ ...originalDoc, ...data })],
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'number',
          required: true,
          unique: true,
          min: 1,
          admin: { width: '30%', step: 1 },
          validate: validateIssueNumber,
        },
        {
          name: 'label',
          type: 'text',
          required: true,
          admin: {
            width: '70%',
          },
        },
      ],
    },
    { name: 'title', type: 'text' },
    { name: 'note', type: 'textarea' },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    {
      name: 'contents',
      type: 'array',
      admin: {
        components: { Field: '/desk/formFields#ContentsField' },
      },
      fields: [
        { name: 'heading', type: 'text', required: true },
        {
          name: 'articles',
          type: 'relationship',
          relationTo: 'articles',
          hasMany: true,
          admin: { isSortable: true, allowCreate: true },
        },
      ],
    },
    slug({ collection: 'issues', from: 'number' }),
    {
      name: 'publicationDate',
      type: 'date',
      index: true,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
      },
    },
    {
      name: 'textDeadline',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
      },
      validate: (value: unknown, { data }: { data: unknown }) => {
        const publication = (data as { publicationDate?: string | Date }).publicationDate
        if (!value || !publication) return true
        return (
          new Date(value as string) <= new Date(publication) ||
          wording.collections.issues.faults.deadlineLate
        )
      },
    },
    {
      name: 'pages',
      type: 'number',
      min: 1,
      admin: {
        position: 'sidebar',
        step: 1,
      },
    },
    {
      name: 'shopURL',
      type: 'text',
      ...webAddress,
      admin: { position: 'sidebar' },
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data.withdrawnAt),
      },
    },
    {
      name: 'withdrawalReason',
      type: 'textarea',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: (data) => Boolean(data.withdrawnAt) },
    },
    {
      name: 'schedule',
      type: 'group',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: (data) => Boolean(data.schedule?.at) },
      fields: [
        { name: 'at', type: 'date', index: true },
        { name: 'timeZone', type: 'text' },
        { name: 'manifestHash', type: 'text' },
        { name: 'by', type: 'relationship', relationTo: 'users' },
        { name: 'note', type: 'textarea' },
        storedJSON({ name: 'corrections' }),
      ],
    },
    {
      name: 'withdrawnArticles',
      type: 'array',
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data.withdrawnArticles?.length),
      },
      fields: [
        { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
        { name: 'at', type: 'date', required: true },
        { name: 'by', type: 'relationship', relationTo: 'users', required: true },
        { name: 'reason', type: 'textarea', required: true },
      ],
    },
    {
      name: 'currentEdition',
      type: 'relationship',
      relationTo: 'editions',
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data.currentEdition),
      },
    },
  ],
})
