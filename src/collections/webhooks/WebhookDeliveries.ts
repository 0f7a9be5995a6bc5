import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../access/can'
import { refuseUnknownIDs } from '../../lib/writes/guardWrites'
import { storedJSON } from '../fields/storedJSON'
import { WEBHOOK_EVENTS } from './webhookEvents'

/**
 * What was sent to other programs, and what came of it. `announce` writes a row, the worker what
 * became of it; a month later it goes (jobs/forgetDeliveries).
 */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: 'Webhook message', plural: 'Webhook log' },
  access: { create: nobody, delete: nobody, read: can('magazine.edit'), update: nobody },
  admin: {
    group: 'Records',
    hideAPIURL: true,
    useAsTitle: 'event',
    defaultColumns: ['createdAt', 'event', 'url', 'state', 'tries', 'answer', 'failure'],
    description:
      'What other programs were told. What did not arrive is tried again, each time later, for a day and a half. Kept for a month.',
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
      options: [
        { label: 'Waits', value: 'waiting' },
        { label: 'Arrived', value: 'arrived' },
        { label: 'Given up', value: 'givenUp' },
      ],
    },
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks' },
    { name: 'url', type: 'text', required: true, label: 'Address' },
    { name: 'tries', type: 'number', required: true, label: 'Tried' },
    { name: 'triedAt', type: 'date', label: 'Tried last' },
    {
      name: 'answer',
      type: 'number',
      admin: { description: 'The status the receiver answered last.' },
    },
    { name: 'failure', type: 'text', label: 'What went wrong' },
    { name: 'messageID', type: 'text', required: true, label: 'Id of the message' },
    storedJSON({ name: 'message' }),
  ],
}
