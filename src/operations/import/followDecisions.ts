/**
 * A decision that comes with a revised manuscript may be about a work that an earlier import of it
 * added to the desk: it is that record, and not only the citations, that was a doublet. It is then
 * merged into the reference decided on, as it is on the desk, so that its quotations keep their
 * verification and nothing is left that nobody cites. A record that others use is not theirs to
 * settle: it stays, and the report says so.
 */
import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import type { CslItem } from '../../citations/model'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { decideMerge } from '../../citations/references/decideMerge'
import { referenceKey } from '../../citations/references/referenceKey'
import type { ReadReference } from '../../manuscript/apparatus/model'
import { createProblem } from '../../manuscript/createProblem'
import { refusalMessage } from '../../workflow/refusals'
import { isAllowed } from '../../workflow/roles'
import { mergeReferences } from '../mergeReferences'
import type { ImportDecisions, ImportReport, Problems } from './model'
import { wording } from '../../wording'

/**
 * Merges what the decisions say is one, and answers whether anything was. `article` is the article
 * that is written over, `cited` what it cites; `candidates` are the references that may be meant. The
 * record that was added for a work is the one of its key, and the one the article's last manuscript
 * was given for it, even if it was corrected since.
 */
export async function followDecisions({
  article,
  candidates,
  cited,
  decisions,
  problems,
  req,
  works,
}: {
  article: number
  candidates: readonly { id: string; csl: CslItem }[]
  cited: ReadonlySet<number>
  decisions: ImportDecisions
  problems: Problems
  req: PayloadRequest
  works: readonly ReadReference[]
}): Promise<boolean> {
  const earlier = await findEarlier(article, req)
  let isMerged = false
  for (const {
    key,
    notes: [note = 0],
  } of works) {
    const decided = decisions.references?.[key]
    const into = candidates.find(({ id }) => id === String(decided))
    if (!into) continue
    const doublets = candidates.filter(
      ({ csl, id }) =>
        id !== into.id &&
        cited.has(Number(id)) &&
        (referenceKey(csl) === key || earlier.get(key) === Number(id)),
    )
    for (const from of doublets) {
      const names = { work: cslToShortForm(from.csl), into: cslToShortForm(into.csl) }
      const reason = await findHindrance({ article, from, into, req })
      if (reason === null) {
        await mergeReferences({ id: Number(into.id), from: Number(from.id), req })
        isMerged = true
        problems.push(createProblem('referenceMerged', names, { note }))
      } else {
        problems.push(createProblem('referenceLeft', { ...names, reason }, { note }))
      }
    }
  }
  return isMerged
}

/** The references that works were kept as when the article's text last came from a file, by key. */
async function findEarlier(article: number, req: PayloadRequest): Promise<Map<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: 1, // the one that is being imported belongs to no article yet
    overrideAccess: true,
    req,
    sort: '-id',
    where: { article: { equals: article } },
  })
  const reports = docs.map(({ report }) => report as Partial<ImportReport> | null)
  const known = reports.flatMap((report) => report?.imported?.references ?? [])
  return new Map(known.map(({ key, reference }) => [key, reference]))
}

type Side = { id: string; csl: CslItem }

/** Why one record may not be made one with another here, in words; null where it may. */
async function findHindrance({
  article,
  from,
  into,
  req,
}: {
  article: number
  from: Side
  into: Side
  req: PayloadRequest
}): Promise<string | null> {
  if (!isAllowed(rolesOf(req.user), 'reference.merge')) return wording.importing.notMerged.role
  const decision = decideMerge(into.csl, from.csl)
  if (!decision.allowed) return refusalMessage(decision.reason).replace(/\.$/, '')
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    overrideAccess: true,
    req,
    where: {
      and: [
        { id: { not_equals: article } },
        {
          or: [
            { citedReferences: { in: [Number(from.id)] } },
            { 'quotations.reference': { in: [Number(from.id)] } },
          ],
        },
      ],
    },
  })
  return totalDocs === 0 ? null : wording.importing.notMerged.used
}
