import type { CollectionConfig } from 'payload'
import { can } from '../../access/can'
import { appendOnly } from '../appendOnly'
import { auditEndpoints } from './endpoints/auditEndpoints'
import { storedJSON } from '../fields/storedJSON'

export const AuditEntries: CollectionConfig = appendOnly({
  slug: 'audit-entries',
  read: can('audit.read'),
  useAsTitle: 'event',
  aboveList: '/desk/audit/AuditExport#AuditExport',
  endpoints: auditEndpoints,
  defaultColumns: ['at', 'event', 'actorName', 'subject', 'outcome', 'reason'],
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    {
      name: 'event',
      type: 'text',
      required: true,
      index: true,
    },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      options: ['done', 'refused'],
    },
    { name: 'reason', type: 'text' },
    { name: 'actor', type: 'relationship', relationTo: 'users' },
    { name: 'actorName', type: 'text' },
    {
      name: 'apiKey',
      type: 'text',
      label: 'By the key',
      admin: { description: 'Where a program did it: the key it came by. Else empty.' },
    },
    {
      name: 'door',
      type: 'select',
      required: true,
      options: ['rest', 'local', 'job'],
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      index: true,
    },
    { name: 'hashBefore', type: 'text' },
    { name: 'hashAfter', type: 'text' },
    storedJSON({ name: 'details' }),
  ],
})
