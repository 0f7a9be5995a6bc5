import type { CollectionBeforeChangeHook } from 'payload'

/** On an empty installation the first person becomes admin; somebody must be able to invite others. */
export const firstUserIsAdmin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.roles?.includes('admin')) return data
  const { totalDocs } = await req.payload.count({ collection: 'users', overrideAccess: true, req })
  return totalDocs === 0 ? { ...data, roles: ['admin', ...(data.roles ?? [])] } : data
}
