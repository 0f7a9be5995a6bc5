import type { Access, CollectionConfig, Endpoint, Field } from 'payload'
import { nobody } from '../access/can'
import { refuseUnknownIDs } from '../lib/writes/guardWrites'

/**
 * A collection that only grows. Operations add to it with a plain insert; no role changes or
 * deletes a row through any door, and a trigger in the database refuses it even to us
 * (migration `append_only`).
 */
export function appendOnly({
  slug,
  read,
  useAsTitle,
  defaultColumns,
  aboveList,
  endpoints = [],
  fields,
}: {
  slug: string
  read: Access
  useAsTitle: string
  defaultColumns: string[]
  /** A component above the list on the desk. */
  aboveList?: string
  endpoints?: Endpoint[]
  fields: Field[]
}): CollectionConfig {
  return {
    slug,
    access: { create: nobody, delete: nobody, read, update: nobody },
    admin: {
      hideAPIURL: true,
      useAsTitle,
      defaultColumns,
      ...(aboveList ? { components: { beforeListTable: [aboveList] } } : {}),
    },
    disableDuplicate: true,
    endpoints,
    fields,
    hooks: { beforeOperation: [refuseUnknownIDs] },
    lockDocuments: false,
  }
}
