import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { signOffsWithin } from '../../access/articlesWithin'
import { nobody } from '../../access/can'
import { tellRoom } from '../../lib/rooms/tellRoom'
import { refuseUnknownIDs } from '../../lib/writes/guardWrites'
import { relationID } from '../../richtext/relationID'
import { storedJSON } from '../fields/storedJSON'

/** Everybody at the text sees it at once. */
const tellOfSuggestion: CollectionAfterChangeHook = async ({ doc, req }) => {
  const article = Number(relationID(doc.article))
  await tellRoom(req, { is: 'suggestions', article, session: null })
}

/**
 * Changes somebody would make in a text, beside it and never in it: the text and its hash stay what
 * they are until one is taken. Operations alone write them (`operations/suggestions`).
 */
export const Suggestions: CollectionConfig = {
  slug: 'suggestions',
  access: { create: nobody, delete: nobody, read: signOffsWithin, update: nobody },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'words',
    defaultColumns: ['article', 'words', 'authorName', 'at', 'state'],
  },
  defaultSort: 'id',
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseUnknownIDs], afterChange: [tellOfSuggestion] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
    { name: 'words', type: 'textarea' },
    storedJSON({
      name: 'change',
    }),
    storedJSON({
      name: 'base',
    }),
    {
      name: 'fingerprint',
      type: 'text',
      required: true,
      index: true,
    },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
    },
    { name: 'authorName', type: 'text', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    {
      name: 'source',
      type: 'select',
      required: true,
      options: ['desk', 'file'],
    },
    { name: 'at', type: 'date', required: true },
    { name: 'message', type: 'textarea' },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: ['open', 'taken', 'left', 'withdrawn'],
    },
    { name: 'settledBy', type: 'relationship', relationTo: 'users' },
    { name: 'settledAt', type: 'date', index: true },
    { name: 'answer', type: 'textarea' },
  ],
}
