import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { getNewestVersion } from '../queries/getNewestVersion'
import { decideResumeDraft } from '../workflow/acts'
import { deriveStage, type Stage } from '../workflow/approval'
import { perform } from './perform'
import { putTextBack } from './putTextBack'
import { recordAct } from './recordAct'
import { throwRefusal } from '../lib/refusal'

/**
 * Makes the draft that `holdDraft` set aside the newest one again. The text it takes the place of
 * stays among the versions (`replacedVersion`), and where it was printed, readers keep it. A
 * correction made meanwhile is not in the draft that comes back: its comparison with the published
 * text shows it. Refuses as `decideResumeDraft` says.
 */
export async function resumeDraft({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ stage: Stage; contentHash: string; replacedVersion: number }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.resumeDraft', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, isOwn, standing } = await getArticleCase({ id, req })
    const decision = decideResumeDraft({
      actor,
      isOwn,
      stage: deriveStage(standing),
      isHeld: typeof article.heldVersion === 'number',
    })
    if (!decision.allowed) return throwRefusal(decision)
    const held = await req.payload.findVersionByID({
      collection: 'articles',
      id: String(article.heldVersion),
      depth: 0,
      overrideAccess: true,
      req,
    })
    const replacedVersion = (await getNewestVersion({ article: id, req })).id
    const back = await putTextBack({
      changedBy: (held.version.changedBy as number[] | null) ?? [],
      heldVersion: null,
      id,
      knownHash: String(held.version.contentHash),
      req,
      stored: { article: held.version, storedAt: held.updatedAt },
    })
    await recordAct(req, {
      event: 'article.resumeDraft',
      subject,
      hashBefore: standing.contentHash,
      hashAfter: back.contentHash,
      details: { heldVersion: Number(article.heldVersion), replacedVersion },
    })
    return { ...back, replacedVersion }
  })
}
