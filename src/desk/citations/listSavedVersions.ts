import type { PayloadRequest } from 'payload'
import { readRelation } from '../readRelation'
import type { SavedVersion } from './chooseBaseline'

const LISTED_AT_MOST = 50
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
    limit: LISTED_AT_MOST,
    select: { autosave: true, updatedAt: true, version: { contentHash: true } },
    sort: '-updatedAt',
    where: {
      and: [
        { parent: { equals: article } },
        { autosave: { not_equals: true } },
        { latest: { not_equals: true } },
      ],
    },
  })
  const turns = await req.payload.find({
    ...asked,
    collection: 'turns',
    pagination: false,
    where: { article: { equals: article } },
  })
  const acts = new Map(turns.docs.map(({ act, version }) => [readRelation(version), ACTS[act]]))
  return versions.docs.map(({ id, updatedAt, version }) => {
    const act = acts.get(Number(id))
    return {
      id: Number(id),
      at: updatedAt,
      contentHash: version.contentHash ?? null,
      ...(act ? { act } : {}),
    }
  })
}
