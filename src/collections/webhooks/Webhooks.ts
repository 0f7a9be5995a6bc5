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
  access: {
    create: can('magazine.edit'),
    delete: can('magazine.edit'),
    read: can('magazine.edit'),
    update: can('magazine.edit'),
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'url',
    defaultColumns: ['url', 'events', 'isPaused'],
  },
  disableDuplicate: true,
  hooks: { beforeChange: [giveSecret] },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      ...webAddress,
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      options: WEBHOOK_EVENTS.map(({ label, value }) => ({ label, value })),
    },
    {
      name: 'isPaused',
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'secret',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
      },
    },
  ],
})
