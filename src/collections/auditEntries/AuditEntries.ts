import type { CollectionConfig } from 'payload'
import { can } from '../../access/can'
import { appendOnly } from '../appendOnly'
import { auditEndpoints } from './endpoints/auditEndpoints'
import { storedJSON } from '../fields/storedJSON'

export const AuditEntries: CollectionConfig = appendOnly({
  slug: 'audit-entries',
  labels: { singular: 'Audit entry', plural: 'Audit' },
  read: can('audit.read'),
  description: 'Every act and every refusal: who, through which door, on what, and why.',
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
      admin: { description: 'Such as article.signOff, issue.publish or user.edit.' },
    },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      options: [
        { label: 'Done', value: 'done' },
        { label: 'Refused', value: 'refused' },
      ],
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
      options: [
        { label: 'Desk or REST', value: 'rest' },
        { label: 'Script', value: 'local' },
        { label: 'Job', value: 'job' },
      ],
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'Such as articles/12.' },
    },
    { name: 'hashBefore', type: 'text' },
    { name: 'hashAfter', type: 'text' },
    storedJSON({ name: 'details' }),
  ],
})
