import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { nobody } from '../../access/can'
import { signOffsWithin } from '../../access/articlesWithin'
import { refuseUnknownIDs } from '../../lib/writes/guardWrites'
import { tellRoom } from '../../lib/rooms/tellRoom'
import { relationID } from '../../richtext/relationID'
import { storedJSON } from '../fields/storedJSON'
import { commentEndpoints } from './endpoints/commentEndpoints'

/** Everybody at the text sees it at once. */
const tellOfComment: CollectionAfterChangeHook = async ({ doc, req }) => {
  const article = Number(relationID(doc.article))
  await tellRoom(req, { is: 'comments', article, session: null })
}

/**
 * What somebody says about a passage while a text is discussed, and what others answer. Operations
 * alone write them (`addComment`, `answerComment`, `resolveComment`, `reopenComment`): what was said
 * stays as it was said, and only whether it is settled changes.
 */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  access: { create: nobody, delete: nobody, read: signOffsWithin, update: nobody },
  admin: {
    group: 'Records',
    hideAPIURL: true,
    description: 'What was said about passages of a text. Readers never see it.',
    useAsTitle: 'text',
    defaultColumns: ['article', 'text', 'by', 'at', 'resolvedAt'],
  },
  defaultSort: 'id',
  disableDuplicate: true,
  endpoints: commentEndpoints,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseUnknownIDs], afterChange: [tellOfComment] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
    { name: 'text', type: 'textarea', required: true },
    {
      name: 'answers',
      type: 'relationship',
      relationTo: 'comments',
      label: 'In answer to',
      admin: { description: 'The comment that opened the thread.' },
    },
    storedJSON({
      name: 'anchor',
      admin: { description: 'The passage, in its words and by its place (W3C selectors).' },
    }),
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      admin: { description: 'The text it was written about.' },
    },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    {
      name: 'authorName',
      type: 'text',
      label: 'Name in the file',
      admin: { description: 'Whoever wrote it in Word; it was brought here by the person above.' },
    },
    { name: 'at', type: 'date', required: true },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      admin: { description: 'Colleagues who are named in it with an @.' },
    },
    { name: 'resolvedBy', type: 'relationship', relationTo: 'users' },
    { name: 'resolvedAt', type: 'date', index: true },
  ],
}
