import type { PayloadRequest } from 'payload'
import { Refusal } from '../../lib/refusal'
import type { Remark } from '../../payload-types'
import { relationID } from '../../richtext/relationID'

/**
 * The remark that opened a thread, and its article. An answer stands for its thread: who answers an
 * answer answers the thread. Refuses with 401 where nobody is signed in and 404 where the person may
 * not see the remark, as if there were none.
 */
export async function getRemarkCase({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ remark: Remark; article: number }> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  const said = await req.payload.findByID({
    collection: 'remarks',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user,
  })
  if (!said) throw new Refusal('notFound', 404, 'There is no such remark.')
  const opened = relationID(said.answers)
  if (opened !== undefined) return getRemarkCase({ id: Number(opened), req })
  return { remark: said, article: Number(relationID(said.article)) }
}
