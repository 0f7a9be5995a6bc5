import type { PayloadRequest } from 'payload'
import { anchorRemark } from '../../edition/remarks/anchorRemark'
import { findPassage, type NamedPassage } from '../../edition/remarks/findPassage'
import { lockRow } from '../../lib/writes/lockRow'
import { getArticleCase } from '../../queries/getArticleCase'
import { findMentions } from '../../edition/remarks/findMentions'
import { findColleagues } from '../../queries/remarks/listColleagues'
import { tell } from '../messages/tell'
import { getRemarkText, listThreads, type RemarkThread } from '../../queries/remarks/listRemarks'
import { decideRemark } from '../../workflow/acts'
import { refuse } from '../../workflow/refusals'
import { perform } from '../perform'
import { recordAct } from '../recordAct'
import { throwRefusal } from '../../lib/refusal'

/**
 * Says something about a passage of a text, and tells those whom it names. The article's row is taken first: a sign-off given at
 * the same moment either sees the remark or is given before it. Answers the new thread. Refuses as
 * `decideRemark` says, and with `passageMissing` or `passageAmbiguous` where the words are not in
 * the text as it is now, or more than once and nothing tells which is meant.
 */
export async function addRemark({
  id,
  passage,
  req,
  text: words,
}: {
  /** Of the article. */
  id: number
  passage: NamedPassage
  req: PayloadRequest
  text: string
}): Promise<RemarkThread> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'remark.create', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, standing, text } = await getArticleCase({ id, req })
    const { contentHash } = standing
    const decision = decideRemark({ actor, words })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    const written = await getRemarkText({ req, text })
    const place = findPassage(written.text, passage)
    if (place === 'missing') return throwRefusal(refuse('passageMissing'), { contentHash })
    if (place === 'ambiguous') return throwRefusal(refuse('passageAmbiguous'), { contentHash })
    const mentions = findMentions(words, await findColleagues({ article, req }))
    const remark = await req.payload.create({
      collection: 'remarks',
      data: {
        article: id,
        text: words.trim(),
        anchor: anchorRemark(written.text, place.start, place.end),
        contentHash,
        by: Number(actor.id),
        at: new Date().toISOString(),
        mentions,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const details = { remark: remark.id }
    const hashes = { hashBefore: contentHash, hashAfter: contentHash }
    await recordAct(req, { event: 'remark.create', subject, ...hashes, details })
    await tell({ article: id, kind: 'mentioned', people: mentions, req })
    const threads = await listThreads({ article: id, req, text })
    const thread = threads.find((one) => one.id === remark.id)
    if (!thread) throw new Error('A remark was written and is not there.')
    return thread
  })
}
