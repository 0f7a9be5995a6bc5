import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { contentHash } from '../../edition/contentHash'
import { countWords } from '../../edition/countWords'
import { newID } from '../../lib/ids'
import { isVouched } from '../../lib/writes/vouched'
import type { Article } from '../../payload-types'
import { getArticleText } from '../../queries/getArticleText'
import { getStanding } from '../../queries/getStanding'
import { indexBody } from '../../richtext/indexBody'
import { isBody } from '../../richtext/isBody'
import { renewNoteIDs } from '../../richtext/renewNoteIDs'
import { deriveStage } from '../../workflow/approval'
import { findMerged } from '../../queries/findMerged'
import { moveBodyCitations } from '../../richtext/moveBodyCitations'
import { tellOfLapse } from '../../operations/messages/tellOfLapse'
import { announce } from '../../operations/webhooks/announce'

/**
 * What every save writes down about the text itself: copied notes get ids of their own, words and
 * notes are counted, the records it uses are listed, its content hash is taken and with it the stage:
 * a text that is no longer the one submitted or approved is neither. Whoever made the
 * hash another than it was is remembered in `changedBy` until the text is approved; that person
 * cannot sign it off. An operation that puts a known text back says itself who changed it.
 */
export const digestText: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const stored: unknown = data.body ?? originalDoc?.body
  const body = isBody(stored) ? renewNoteIDs(stored, newID) : undefined
  const index = body && indexBody(body)
  const article = { ...originalDoc, ...data, ...(body ? { body } : {}) }
  const text = await getArticleText({ article, req })
  const hash = contentHash(text)
  const before: unknown = originalDoc?.contentHash
  const changedBy = new Set<number>(data.changedBy ?? originalDoc?.changedBy ?? [])
  const isKnown = isVouched(req) && data.changedBy
  if (hash !== before && req.user && !isKnown) changedBy.add(req.user.id)
  const isDecided = isVouched(req) && data.stage
  const standing = await getStanding({ article: originalDoc?.id, contentHash: hash, req })
  return {
    ...data,
    ...(body ? { body } : {}),
    words: countWords(text),
    notes: text.notes.length,
    citedReferences: index?.references.map(Number) ?? [],
    quotations: index?.quotations.map(Number) ?? [],
    figures: index?.media.map(Number) ?? [],
    contentHash: hash,
    changedBy: [...changedBy],
    stage: isDecided ? data.stage : deriveStage(standing),
  }
}

/**
 * A text that comes from before a merge, an old version, a page that was open, words pasted in, may
 * still cite the reference that was merged away. It is stored citing the one that stands for it.
 */
export const followMerges: CollectionBeforeChangeHook = async ({ data, req }) => {
  const body: unknown = data.body
  if (!isBody(body)) return data
  const merged = await findMerged(indexBody(body).references, req)
  return merged.size === 0 ? data : { ...data, body: moveBodyCitations(body, merged).body }
}

/** A save that made the text another tells those whose sign-off lapsed with it. */
export const tellOfChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before: unknown = previousDoc?.contentHash
  if (typeof before !== 'string' || before === doc.contentHash) return doc
  await tellOfLapse({
    after: String(doc.contentHash),
    article: Number(doc.id),
    assignee: doc.assignee,
    before,
    req,
  })
  return doc
}

/** A save that changed where the article stands is told to other programs. */
export const tellOfStage: CollectionAfterChangeHook<Article> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { stage: from } = previousDoc
  const { id, stage: to } = doc
  if (operation !== 'update' || !from || !to || from === to) return doc
  await announce(req, 'article.stageChanged', { article: id, from, to })
  return doc
}
