import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { findPrintedText } from '../queries/findPrintedText'
import { findStoredText } from '../queries/findStoredText'
import { getArticleCase } from '../queries/getArticleCase'
import { getNewestVersion } from '../queries/getNewestVersion'
import { decideHoldDraft } from '../workflow/acts'
import { deriveStage, type Stage } from '../workflow/approval'
import { refuse } from '../workflow/refusals'
import { perform } from './perform'
import { putTextBack } from './putTextBack'
import { recordAct } from './recordAct'
import { throwRefusal } from '../lib/refusal'

/**
 * Sets the newest draft of an article aside, so that a misprint can be corrected in the text that
 * readers have: that text becomes the draft, and is approved where it still says what was printed.
 * The draft set aside stays as a version and is remembered, also through a printing, until
 * `resumeDraft`. Refuses as `decideHoldDraft` says, and with `printedTextLost` where no version
 * holds the printed text.
 */
export async function holdDraft({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ stage: Stage; contentHash: string; heldVersion: number }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.holdDraft', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, isOwn, standing } = await getArticleCase({ id, req })
    const printed = await findPrintedText({ article: id, req })
    const decision = decideHoldDraft({
      actor,
      isOwn,
      stage: deriveStage(standing),
      isPrinted: printed !== null,
      isAsPrinted: printed?.contentHash === standing.contentHash,
      isHeld: typeof article.heldVersion === 'number',
    })
    if (!decision.allowed) return throwRefusal(decision)
    const knownHash = String(printed?.contentHash)
    const stored = await findStoredText({ article: id, contentHash: knownHash, req })
    if (!stored) return throwRefusal(refuse('printedTextLost'))
    const heldVersion = (await getNewestVersion({ article: id, req })).id
    const back = await putTextBack({ changedBy: [], heldVersion, id, knownHash, req, stored })
    await recordAct(req, {
      event: 'article.holdDraft',
      subject,
      hashBefore: standing.contentHash,
      hashAfter: back.contentHash,
      details: { heldVersion },
    })
    return { ...back, heldVersion }
  })
}
