import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { articlesWithin } from '../../access/articlesWithin'
import { can, nobody } from '../../access/can'
import { guardWrites } from '../../lib/writes/guardWrites'
import { keepFields, refuseLiveWrites } from '../../lib/writes/vouched'
import { refuseDeletionInUse } from '../../lib/writes/refuseDeletionInUse'
import { bodyEditor } from '../../richtext/bodyEditor'
import { LANGUAGES } from '../fields/languages'
import { slug } from '../fields/slug'
import { sessionOf, tellRoom } from '../../lib/rooms/tellRoom'
import { ARTICLE_KINDS } from './articleKinds'
import { articleEndpoints } from './endpoints/articleEndpoints'
import { keepWordsOutOfDetails, writtenInRoom } from './details'
import { digestText, followMerges, tellOfChange, tellOfStage } from './digestText'
import { keepAssigneeInStep, keepAssignment, keepCreator } from './keepOwners'
import { refuseRestoreOfSubmitted, refuseUnsafeBody } from './refuseWrites'
import { workflowFields } from './workflowFields'
import { wording } from '../../wording'

/** Everybody at the text sees it at once, whatever door it came through. */
const tellOfSave: CollectionAfterChangeHook = async ({ doc, req }) => {
  await tellRoom(req, { is: 'saved', article: doc.id, session: sessionOf(req) })
}
const TABS = wording.collections.articles.tabs
const VERSIONS = '/desk/writing/sittings/ToVersions#ToVersions'
/** Payload's number beside the tab counts its own rows, of which one sitting makes several. */
const NO_COUNT = { Pill_Component: undefined }
const DETAILS_VIEW = '/desk/review/ArticleEditView#ArticleEditView'

export const Articles: CollectionConfig = guardWrites({
  slug: 'articles',
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
  // Nobody is thrown out: words are brought together, and details say whose change they met.
  lockDocuments: false,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'stage', 'assignee', 'due', 'words', 'notes', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    components: {
      beforeListTable: ['/desk/articles/StageFilters#StageFilters'],
      edit: {
        beforeDocumentControls: ['/desk/articles/ArticleForm#FormToken'],
        PublishButton: '/desk/formFields#NoPublishButton',
        Status: '/desk/articles/ArticleStatus#ArticleStatus',
        UnpublishButton: '/desk/formFields#NoPublishButton',
      },
      views: {
        begin: {
          Component: '/desk/writing/BeginView#BeginView',
          exact: true,
          path: '/create',
        },
        // An article is the page where it is written and read; Payload's form of it is a tab.
        room: {
          Component: '/desk/writing/WritingView#WritingView',
          exact: true,
          path: '/:id(\\d+)',
        },
        edit: {
          default: { Component: DETAILS_VIEW, tab: { href: '', label: TABS.text } },
          details: {
            Component: DETAILS_VIEW,
            path: '/details',
            tab: { label: TABS.details, href: '/details', order: 100 },
          },
          review: {
            Component: '/desk/review/ReviewView#ReviewView',
            path: '/review',
            tab: { label: TABS.review, href: '/review', order: 105 },
          },
          citations: {
            Component: '/desk/citations/CitationsView#CitationsView',
            path: '/citations',
            tab: { label: TABS.citations, href: '/citations', order: 110 },
          },
          quotations: {
            Component: '/desk/quotations/QuotationsView#QuotationsView',
            path: '/quotations',
            tab: { label: TABS.quotations, href: '/quotations', order: 120 },
          },
          // The versions of an article are those of its page; Payload's know neither who nor what.
          versions: {
            Component: VERSIONS,
            tab: { label: TABS.versions, href: '?view=versions', ...NO_COUNT },
          },
          version: { Component: VERSIONS },
        },
      },
    },
  },
  defaultSort: '-updatedAt',
  endpoints: articleEndpoints,
  hooks: {
    beforeOperation: [refuseLiveWrites, keepWordsOutOfDetails],
    beforeValidate: [refuseRestoreOfSubmitted, refuseUnsafeBody],
    beforeChange: [
      keepFields({ stage: 'drafting', manuscript: null, changedBy: [], heldVersion: null }),
      keepCreator,
      keepAssignment,
      followMerges,
      digestText,
    ],
    afterChange: [keepAssigneeInStep, tellOfChange, tellOfStage, tellOfSave],
    beforeDelete: [
      refuseDeletionInUse(
        [
          { collection: 'issues', path: 'contents.articles', title: 'name' },
          {
            collection: 'turns',
            path: 'article',
            title: 'act',
            stays: wording.writes.stays.articleSubmitted,
          },
          {
            collection: 'sign-offs',
            path: 'article',
            title: 'kind',
            stays: wording.writes.stays.articleSignedOff,
          },
          {
            collection: 'comments',
            path: 'article',
            title: 'text',
            stays: wording.writes.stays.articleCommented,
          },
          {
            collection: 'suggestions',
            path: 'article',
            title: 'words',
            stays: wording.writes.stays.articleSuggested,
          },
        ],
        wording.writes.instead.article,
      ),
    ],
  },
  fields: [
    writtenInRoom({
      name: 'kicker',
      type: 'text',
    }),
    writtenInRoom({ name: 'title', type: 'text', required: true, index: true }),
    writtenInRoom({ name: 'subtitle', type: 'text' }),
    writtenInRoom({ name: 'standfirst', type: 'textarea' }),
    {
      name: 'body',
      type: 'richText',
      required: true,
      editor: bodyEditor,
      admin: { disabled: true },
    },
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
              options: ['author', 'translator', 'interviewer', 'illustrator'],
            },
          ],
        },
      ],
    },
    { name: 'hero', type: 'upload', relationTo: 'media' },
    writtenInRoom({ name: 'editorsNote', type: 'textarea' }),
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'en-GB',
      options: LANGUAGES,
    },
    { name: 'topics', type: 'text', hasMany: true },
    slug({ collection: 'articles', from: 'title' }),
    ...workflowFields,
  ],
})
