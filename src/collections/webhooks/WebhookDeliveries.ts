import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../access/can'
import { refuseUnknownIDs } from '../../lib/writes/guardWrites'
import { storedJSON } from '../fields/storedJSON'
import { WEBHOOK_EVENTS } from './webhookEvents'

/**
 * What was sent to other programs, and what came of it. `announce` writes a row, the worker what
 * became of it; a month later it goes (jobs/forget).
 */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  access: { create: nobody, delete: nobody, read: can('magazine.edit'), update: nobody },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'event',
    defaultColumns: ['createdAt', 'event', 'url', 'state', 'tries', 'answer', 'failure'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseUnknownIDs] },
  lockDocuments: false,
  fields: [
    {
      name: 'event',
      type: 'select',
      required: true,
      options: WEBHOOK_EVENTS.map(({ label, value }) => ({ label, value })),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: ['waiting', 'arrived', 'givenUp'],
    },
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks' },
    { name: 'url', type: 'text', required: true },
    { name: 'tries', type: 'number', required: true },
    { name: 'triedAt', type: 'date' },
    {
      name: 'answer',
      type: 'number',
    },
    { name: 'failure', type: 'text' },
    { name: 'messageID', type: 'text', required: true },
    storedJSON({ name: 'message' }),
  ],
}
