import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { nobody } from '../../access/can'
import { signOffsWithin } from '../../access/articlesWithin'
import { refuseUnknownIDs } from '../../lib/writes/guardWrites'
import { tellRoom } from '../../lib/rooms/tellRoom'
import { relationID } from '../../richtext/relationID'
import { storedJSON } from '../fields/storedJSON'
import { remarkEndpoints } from './endpoints/remarkEndpoints'

/** Everybody at the text sees it at once. */
const tellOfRemark: CollectionAfterChangeHook = async ({ doc, req }) => {
  const article = Number(relationID(doc.article))
  await tellRoom(req, { is: 'comments', article, session: null })
}

/**
 * What somebody says about a passage while a text is discussed, and what others answer. Operations
 * alone write them (`addRemark`, `answerRemark`, `resolveRemark`, `reopenRemark`): what was said
 * stays as it was said, and only whether it is settled changes.
 */
export const Remarks: CollectionConfig = {
  slug: 'remarks',
  labels: { singular: 'Remark', plural: 'Remarks' },
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
  endpoints: remarkEndpoints,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseUnknownIDs], afterChange: [tellOfRemark] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true },
    { name: 'text', type: 'textarea', required: true },
    {
      name: 'answers',
      type: 'relationship',
      relationTo: 'remarks',
      label: 'In answer to',
      admin: { description: 'The remark that opened the thread.' },
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
