import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../lib/database/getSession'
import { Refusal } from '../lib/refusal'
import { findMerged } from './findMerged'
import { wording } from '../wording'

/**
 * What was decided about a reference that is like others: it was merged into one of them, or it is a
 * work of its own. `by` is the name of the person; it and `at` are null where the audit has neither.
 */
export type ReferenceDecision = {
  reference: number
  by: string | null
  at: string | null
} & ({ decision: 'merged'; into: number } | { decision: 'distinct' })

/**
 * The decisions about these references, in the order of the ids; those nobody has decided about are
 * left out. What a reference is now comes from the reference; who decided it, from the audit.
 * Refuses with 401 where nobody is signed in.
 */
export async function listReferenceDecisions({
  ids,
  req,
}: {
  ids: readonly number[]
  req: PayloadRequest
}): Promise<ReferenceDecision[]> {
  if (!req.user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  if (ids.length === 0) return []
  const merged = await findMerged(ids, req)
  const acts = await listActs(ids, req)
  return ids.flatMap((reference): ReferenceDecision[] => {
    const into = merged.get(String(reference))
    const act = acts.get(
      `${into === undefined ? 'reference.distinguish' : 'reference.merge'} ${reference}`,
    )
    const known = { reference, by: act?.by ?? null, at: act?.at ?? null }
    if (into !== undefined) return [{ ...known, decision: 'merged', into }]
    return act ? [{ ...known, decision: 'distinct' }] : []
  })
}

/** The last act of each kind upon each reference, by event and id. */
async function listActs(
  ids: readonly number[],
  req: PayloadRequest,
): Promise<Map<string, { by: string | null; at: string }>> {
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select event, reference, actor_name, at from (
      select id, event, actor_name, at,
        case event
          when 'reference.merge' then details->>'from'
          else split_part(subject, '/', 2)
        end as reference
      from audit_entries
      where outcome = 'done' and event in ('reference.merge', 'reference.distinguish')
    ) as acts
    where reference = any(${sql.param(ids.map(String))}::text[])
    order by id`)
  return new Map(
    rows.map(({ actor_name: by, at, event, reference }) => [
      `${String(event)} ${String(reference)}`,
      { by: typeof by === 'string' ? by : null, at: new Date(String(at)).toISOString() },
    ]),
  )
}
