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
  access: { create: nobody, delete: nobody, read: signOffsWithin, update: nobody },
  admin: {
    hideAPIURL: true,
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
    },
    storedJSON({
      name: 'anchor',
    }),
    {
      name: 'contentHash',
      type: 'text',
      required: true,
    },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    {
      name: 'authorName',
      type: 'text',
    },
    { name: 'at', type: 'date', required: true },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
    },
    { name: 'resolvedBy', type: 'relationship', relationTo: 'users' },
    { name: 'resolvedAt', type: 'date', index: true },
  ],
}
