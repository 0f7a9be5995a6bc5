import type { PayloadRequest } from 'payload'
import { lockRow } from '../lib/writes/lockRow'
import { getArticleCase } from '../queries/getArticleCase'
import { formatInHouse, hashPrint } from '../queries/printedNotes'
import { countOpenComments } from '../queries/review/countOpenComments'
import { countOpenSuggestions } from '../queries/suggestions/countOpenSuggestions'
import { decideSignOff, type SignOff, type SignOffKind, type Stage } from '../workflow/approval'
import { listWriters } from './messages/listWriters'
import { tell } from './messages/tell'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { throwRefusal } from '../lib/refusal'
import { saveStage } from './recordTurn'

/**
 * Approves one kind of one exact text: the caller names the hash of the text they read, and if the
 * text is another by now nothing is approved (409). With the last sign-off needed the article is
 * approved, those whose text it is are told, and who changed the text until then is no longer held
 * against them. Refuses as `decideSignOff` says. Answers every sign-off of this text.
 */
export async function signOffArticle({
  contentHash: namedHash,
  id,
  kind,
  note,
  req,
}: {
  contentHash: string
  id: number
  kind: SignOffKind
  note?: string
  req: PayloadRequest
}): Promise<{ stage: Stage; signOffs: SignOff[] }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.signOff', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, changedBy, ownedBy, standing, text } = await getArticleCase({ id, req })
    const decision = decideSignOff({
      actor,
      at: new Date().toISOString(),
      changedBy,
      ownedBy,
      kind,
      namedHash,
      openComments: (await countOpenComments([id], req)).get(id) ?? 0,
      openSuggestions: (await countOpenSuggestions([id], req)).get(id) ?? 0,
      standing,
    })
    if (!decision.allowed) return throwRefusal(decision, { contentHash: standing.contentHash })
    const { signOff, to: stage } = decision
    await req.payload.create({
      collection: 'sign-offs',
      data: { ...signOff, article: id, by: Number(signOff.by), note: note ?? null },
      overrideAccess: true,
      req,
    })
    await saveStage({
      id,
      data: { stage, ...(stage === 'approved' ? { changedBy: [] } : {}) },
      req,
    })
    await recordAct(req, {
      event: 'article.signOff',
      subject,
      hashBefore: signOff.contentHash,
      hashAfter: signOff.contentHash,
      details: {
        kind,
        fourEyes: signOff.fourEyes,
        ...(note ? { note } : {}),
        ...hashPrint(await formatInHouse({ req, text })),
      },
    })
    if (stage === 'approved') {
      const people = await listWriters({ article, req, standing })
      await tell({ article: id, kind: 'approved', people, req })
    }
    const signOffs = [...standing.signOffs, signOff].filter(
      ({ contentHash }) => contentHash === signOff.contentHash,
    )
    return { stage, signOffs }
  })
}
