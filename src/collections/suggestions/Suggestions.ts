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
  labels: { singular: 'Suggestion', plural: 'Suggestions' },
  access: { create: nobody, delete: nobody, read: signOffsWithin, update: nobody },
  admin: {
    group: 'Records',
    hideAPIURL: true,
    description: 'What somebody would change in a text, and what became of it.',
    useAsTitle: 'words',
    defaultColumns: ['article', 'words', 'authorName', 'at', 'state'],
  },
  defaultSort: 'id',
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseUnknownIDs], afterChange: [tellOfSuggestion] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
    { name: 'words', type: 'textarea', admin: { description: 'What goes, and what comes.' } },
    storedJSON({
      name: 'change',
      admin: { description: 'Tokens taken out of a block and others put in.' },
    }),
    storedJSON({
      name: 'base',
      admin: { description: 'The block in which it was made, as it was.' },
    }),
    {
      name: 'fingerprint',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'What knows it again when the same file comes back twice.' },
    },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      admin: { description: 'The text beside which it was laid.' },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      admin: { description: 'Who wrote it; nobody where a file names somebody unknown here.' },
    },
    { name: 'authorName', type: 'text', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true, label: 'Brought by' },
    {
      name: 'source',
      type: 'select',
      required: true,
      options: [
        { label: 'The desk', value: 'desk' },
        { label: 'A file', value: 'file' },
      ],
    },
    { name: 'at', type: 'date', required: true },
    { name: 'message', type: 'textarea', admin: { description: 'Why, in its author’s words.' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Open', value: 'open' },
        { label: 'Taken', value: 'taken' },
        { label: 'Left', value: 'left' },
        { label: 'Withdrawn', value: 'withdrawn' },
      ],
    },
    { name: 'settledBy', type: 'relationship', relationTo: 'users' },
    { name: 'settledAt', type: 'date', index: true },
    { name: 'answer', type: 'textarea' },
  ],
}
