import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/can'
import type { CslItem } from '../citations/model'
import { referenceToCsl } from '../lib/csl'
import { Refusal } from '../lib/refusal'
import { relationID } from '../richtext/relationID'
import type { Actor } from '../workflow/roles'
import { wording } from '../wording'

/** A reference as a merge looks at it. */
export type MergeSide = { id: number; csl: CslItem; isMerged: boolean }

/**
 * Two references that somebody wants to be one. Refuses with 401 where nobody is signed in and with
 * 404 where there is no such reference.
 */
export async function getMergeCase({
  from,
  into,
  req,
}: {
  from: number
  into: number
  req: PayloadRequest
}): Promise<{ actor: Actor; from: MergeSide; into: MergeSide }> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  return {
    actor: { id: String(user.id), roles: rolesOf(user) },
    from: await getSide(from, req),
    into: await getSide(into, req),
  }
}

async function getSide(id: number, req: PayloadRequest): Promise<MergeSide> {
  const reference = await req.payload.findByID({
    collection: 'references',
    id,
    depth: 0,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    req,
    user: req.user,
  })
  if (!reference) throw new Refusal('notFound', 404, wording.requests.notFound.reference(id))
  return {
    id,
    csl: referenceToCsl(reference),
    isMerged: relationID(reference.mergedInto) !== undefined,
  }
}
