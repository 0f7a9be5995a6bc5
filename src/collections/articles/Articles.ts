import type { CollectionConfig } from 'payload'
import { articlesWithin } from '../../access/articlesWithin'
import { can, nobody } from '../../access/can'
import { guardWrites, noteForm } from '../../lib/writes/guardWrites'
import { keepFields, refuseLiveWrites } from '../../lib/writes/vouched'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { bodyEditor } from '../../richtext/bodyEditor'
import { LANGUAGES } from '../fields/languages'
import { slug } from '../fields/slug'
import { ARTICLE_KINDS } from './articleKinds'
import { articleEndpoints } from './endpoints/articleEndpoints'
import { digestText, followMerges, tellOfChange } from './digestText'
import { keepAssigneeInStep, keepAssignment, keepCreator } from './keepOwners'
import { refuseRestoreOfSubmitted, refuseUnsafeBody } from './refuseWrites'
import { workflowFields } from './workflowFields'

export const Articles: CollectionConfig = guardWrites({
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  access: {
    create: can('article.create'),
    delete: can('article.delete'),
    read: articlesWithin({ any: 'article.readAny', own: 'article.readOwn' }),
    readVersions: articlesWithin({
      any: 'article.readAny',
      own: 'article.readOwn',
      through: 'parent',
    }),
    unlock: nobody,
    update: articlesWithin({ any: 'article.editAny', own: 'article.editOwn' }),
  },
  versions: { drafts: { autosave: { interval: 1500, showSaveDraftButton: true } }, maxPerDoc: 0 },
  admin: {
    group: 'Issues and texts',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'stage', 'assignee', 'due', 'words', 'notes', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Texts from draft to approval. Readers see them when their issue is printed.',
    components: {
      beforeListTable: ['/desk/articles/StageFilters#StageFilters'],
      edit: {
        beforeDocumentControls: [
          '/desk/articles/ArticleForm#FormToken',
          '/desk/writing/OpenRoom#OpenRoom',
        ],
        PublishButton: '/desk/formFields#NoPublishButton',
      },
      views: {
        write: { Component: '/desk/writing/WritingView#WritingView', path: '/write/:id' },
        edit: {
          default: { Component: '/desk/review/ArticleEditView#ArticleEditView' },
          review: {
            Component: '/desk/review/ReviewView#ReviewView',
            path: '/review',
            tab: { label: 'Review', href: '/review', order: 100 },
          },
          citations: {
            Component: '/desk/citations/CitationsView#CitationsView',
            path: '/citations',
            tab: { label: 'Citations', href: '/citations', order: 110 },
          },
          quotations: {
            Component: '/desk/quotations/QuotationsView#QuotationsView',
            path: '/quotations',
            tab: { label: 'Quotations', href: '/quotations', order: 120 },
          },
        },
      },
    },
  },
  defaultSort: '-updatedAt',
  endpoints: articleEndpoints,
  hooks: {
    beforeOperation: [refuseLiveWrites, noteForm],
    beforeValidate: [refuseRestoreOfSubmitted, refuseUnsafeBody],
    beforeChange: [
      keepFields({ stage: 'drafting', manuscript: null, changedBy: [], heldVersion: null }),
      keepCreator,
      keepAssignment,
      followMerges,
      digestText,
    ],
    afterChange: [keepAssigneeInStep, tellOfChange],
    beforeDelete: [
      refuseDeletionInUse([
        { collection: 'issues', path: 'contents.articles', title: 'label' },
        { collection: 'turns', path: 'article', title: 'act' },
        { collection: 'sign-offs', path: 'article', title: 'kind' },
        { collection: 'remarks', path: 'article', title: 'text' },
      ]),
    ],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            {
              name: 'kicker',
              type: 'text',
              admin: { description: 'A word or two above the title.' },
            },
            { name: 'title', type: 'text', required: true, index: true },
            {
              name: 'subtitle',
              type: 'text',
              admin: { description: 'Goes on from the title, in a line of its own.' },
            },
            {
              name: 'standfirst',
              type: 'textarea',
              admin: { description: 'The sentence or two between title and text.' },
            },
            {
              name: 'body',
              type: 'richText',
              required: true,
              editor: bodyEditor,
              admin: {
                description:
                  'Notes, quotations and all else are offered where you type “/”. Alt and the arrow up or down move the paragraph you are in.',
              },
            },
          ],
        },
        {
          label: 'Particulars',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'article',
              options: ARTICLE_KINDS,
            },
            {
              name: 'authors',
              type: 'array',
              labels: { singular: 'Name', plural: 'Names' },
              admin: { description: 'In the order they are printed.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'contributor',
                      type: 'relationship',
                      relationTo: 'contributors',
                      required: true,
                      admin: { width: '60%' },
                    },
                    {
                      name: 'role',
                      type: 'select',
                      required: true,
                      defaultValue: 'author',
                      admin: { width: '40%' },
                      options: [
                        { label: 'Author', value: 'author' },
                        { label: 'Translator', value: 'translator' },
                        { label: 'Interviewer', value: 'interviewer' },
                        { label: 'Illustrator', value: 'illustrator' },
                      ],
                    },
                  ],
                },
              ],
            },
            { name: 'hero', type: 'upload', relationTo: 'media', label: 'Picture at the head' },
            {
              name: 'editorsNote',
              type: 'textarea',
              label: 'Editor’s note',
              admin: {
                description: 'Printed above the text, for example where it first appeared.',
              },
            },
            {
              name: 'language',
              type: 'select',
              required: true,
              defaultValue: 'en-GB',
              options: LANGUAGES,
            },
            { name: 'topics', type: 'text', hasMany: true },
          ],
        },
      ],
    },
    slug({ collection: 'articles', from: 'title' }),
    ...workflowFields,
  ],
})
