import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { getSession } from '../../lib/database/getSession'
import { Refusal } from '../../lib/refusal'
import { wording } from '../../wording'

/** The number of the advisory lock under which admins become fewer: the bytes of `admin`. */
const FEWER_ADMINS = '418280073582'

/** Somebody must be able to let others in: the last admin keeps the role … */
export const keepAdminRole: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const roles = data['roles'] as string[] | null | undefined
  const isStepDown =
    operation === 'update' &&
    originalDoc?.roles?.includes('admin') === true &&
    roles !== undefined &&
    !roles?.includes('admin')
  if (isStepDown) await refuseLast(req, Number(originalDoc.id))
  return data
}

/** … and the account. */
export const keepAdminAccount: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseLast(req, Number(id))

async function refuseLast(req: PayloadRequest, id: number): Promise<void> {
  const session = await getSession(req)
  await session.execute(sql`select pg_advisory_xact_lock(${FEWER_ADMINS}::bigint)`)
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { roles: { in: ['admin'] } },
  })
  if (docs.length === 1 && docs[0]?.id === id) {
    throw new Refusal('lastAdmin', 409, wording.collections.users.faults.onlyAdmin)
  }
}
