import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { can, nobody } from '../../access/can'
import { makeSecret } from '../../lib/webhooks/signWebhook'
import { guardWrites } from '../../lib/writes/guardWrites'
import { WEBHOOK_EVENTS } from './webhookEvents'
import { webAddress } from '../fields/webAddress'

/** The secret is made here and never chosen: one that is guessed lets anybody speak for the house. */
const giveSecret: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  secret: operation === 'create' ? makeSecret() : originalDoc?.secret,
})

/** Other programs that are told what happens. Their secrets are for admins alone. */
export const Webhooks: CollectionConfig = guardWrites({
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  access: {
    create: can('magazine.edit'),
    delete: can('magazine.edit'),
    read: can('magazine.edit'),
    update: can('magazine.edit'),
  },
  admin: {
    group: 'People and magazine',
    hideAPIURL: true,
    useAsTitle: 'url',
    defaultColumns: ['url', 'events', 'isPaused'],
    description:
      'Other programs that are told what happens here, as Standard Webhooks has it. What was sent, and what came of it, stands under Webhook log.',
  },
  disableDuplicate: true,
  hooks: { beforeChange: [giveSecret] },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: 'Address',
      ...webAddress,
      admin: {
        description:
          'Where the messages go. Nothing is sent to addresses within a private network.',
      },
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      label: 'Tell it when',
      options: WEBHOOK_EVENTS.map(({ label, value }) => ({ label, value })),
    },
    {
      name: 'isPaused',
      type: 'checkbox',
      label: 'Paused',
      defaultValue: false,
      admin: {
        description:
          'Nothing is sent, and what happens meanwhile is not told later. A receiver that answers 410 (gone) is paused by itself.',
      },
    },
    {
      name: 'secret',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        description:
          'What the receiver checks signatures with. It is made when the webhook is saved. If it got into other hands, make a new webhook and delete this one.',
      },
    },
  ],
})
