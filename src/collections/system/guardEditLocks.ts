import type {
  Access,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedConfig,
  Where,
} from 'payload'
import { nobody, rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'

const LOCKS = 'payload-locked-documents'

type Lock = {
  document?: { relationTo: CollectionSlug; value: unknown } | null
  globalSlug?: string
}

/**
 * Edit locks say at the desk who has a document open. Payload makes them itself, past its own access
 * rules, and leaves the collection open to everybody who is signed in. Here it is closed: nobody
 * makes a lock through a door; whoever has one may give it up; whoever may edit the document may
 * take its lock over, in their own name and no other.
 */
export function guardEditLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === LOCKS)
  if (!locks) throw new Error('Payload has no collection of edit locks any more.')
  locks.access.create = nobody
  locks.access.read = ({ req }) => isAllowed(rolesOf(req.user), 'desk.enter')
  locks.access.delete = ({ req: { user } }) =>
    user ? ({ 'user.value': { equals: user.id } } as Where) : false
  locks.access.update = mayTakeOver
  locks.hooks.beforeChange.push(inOwnName)
  return config
}

const mayTakeOver: Access = async ({ id, req }) => {
  if (!req.user || id === undefined) return false
  const lock = (await req.payload.findByID({
    collection: LOCKS,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })) as Lock | null
  if (!lock) return false
  if (lock.globalSlug) {
    const global = req.payload.config.globals.find(({ slug }) => slug === lock.globalSlug)
    return Boolean(await global?.access.update({ req }))
  }
  return lock.document ? mayEdit(req, lock.document) : false
}

/** Whether a person may save this document, asked of the rule that their save would meet. */
async function mayEdit(
  req: PayloadRequest,
  { relationTo, value }: NonNullable<Lock['document']>,
): Promise<boolean> {
  const id = Number(typeof value === 'object' ? (value as { id?: unknown } | null)?.id : value)
  const { config } = req.payload.collections[relationTo]
  const allowed = await config.access.update({ id, req })
  if (typeof allowed === 'boolean') return allowed
  const { totalDocs } = await req.payload.count({
    collection: relationTo,
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, allowed] },
  })
  return totalDocs === 1
}

const inOwnName: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  document: originalDoc?.document,
  globalSlug: originalDoc?.globalSlug,
  user: req.user && { relationTo: req.user.collection, value: req.user.id },
})
