import type { Access, CollectionConfig, Field } from 'payload'
import { nobody } from '../access/nobody'
import { refuseUnknownIDs } from '../lib/writes/refuseUnknownIDs'

/**
 * A collection that only grows. Operations add to it with a plain insert; no role changes or
 * deletes a row through any door, and a trigger in the database refuses it even to us
 * (migration `append_only`).
 */
export function appendOnly({
  slug,
  labels,
  read,
  description,
  useAsTitle,
  defaultColumns,
  fields,
}: {
  slug: string
  labels: { singular: string; plural: string }
  read: Access
  description: string
  useAsTitle: string
  defaultColumns: string[]
  fields: Field[]
}): CollectionConfig {
  return {
    slug,
    labels,
    access: { create: nobody, delete: nobody, read, update: nobody },
    admin: { group: 'Record', description, useAsTitle, defaultColumns },
    disableDuplicate: true,
    fields,
    hooks: { beforeOperation: [refuseUnknownIDs] },
    lockDocuments: false,
  }
}
