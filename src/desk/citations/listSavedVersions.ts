import type { PayloadRequest } from 'payload'
import { readRelation } from '../readRelation'
import type { SavedVersion } from './chooseBaseline'

const LOOKED_AT = 100
const ACTS = {
  submit: 'submitted',
  takeBack: 'taken back',
  requestChanges: 'sent back for changes',
} as const

/** The explicit saves of an article that the person may read, newest first, without the present one. */
export async function listSavedVersions({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<SavedVersion[]> {
  const asked = { depth: 0, overrideAccess: false, req, user: req.user } as const
  const versions = await req.payload.findVersions({
    ...asked,
    collection: 'articles',
    limit: LOOKED_AT,
    select: { autosave: true, latest: true, updatedAt: true, version: { contentHash: true } },
    sort: '-updatedAt',
    where: { parent: { equals: article } },
  })
  const turns = await req.payload.find({
    ...asked,
    collection: 'turns',
    pagination: false,
    where: { article: { equals: article } },
  })
  const acts = new Map(turns.docs.map(({ act, version }) => [readRelation(version), ACTS[act]]))
  // Payload's type of a version leaves `autosave` out.
  const saved = versions.docs.filter(
    (version: { autosave?: boolean | null; latest?: boolean | null }) =>
      !version.autosave && !version.latest,
  )
  return saved.map(({ id, updatedAt, version }) => {
    const act = acts.get(Number(id))
    return {
      id: Number(id),
      at: updatedAt,
      contentHash: version.contentHash ?? null,
      ...(act ? { act } : {}),
    }
  })
}
