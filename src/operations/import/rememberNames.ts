import type { PayloadRequest } from 'payload'
import type { ReferenceCandidate } from '../../queries/findReferenceCandidates'

/** A record learns what reference managers and keys call it; nothing that is printed changes. */
export async function rememberNames({
  candidates,
  id,
  managerIDs,
  req,
}: {
  /** Those that were asked for, with the names they have. */
  candidates: ReferenceCandidate[]
  id: number
  managerIDs: string[]
  req: PayloadRequest
}): Promise<void> {
  const candidate = candidates.find((one) => one.id === String(id))
  const known = candidate?.managerIDs ?? []
  if (managerIDs.every((name) => known.includes(name))) return
  const all = [...new Set([...known, ...managerIDs])]
  if (candidate) candidate.managerIDs = all
  await req.payload.update({
    collection: 'references',
    id,
    data: { managerIDs: all },
    depth: 0,
    overrideAccess: true, // no person may write this field
    req,
  })
}
