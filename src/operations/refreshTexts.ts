import type { PayloadRequest } from 'payload'
import { contentHash } from '../edition/contentHash'
import { restateText } from '../lib/insides/versionTables'
import { getArticleText } from '../queries/getArticleText'
import { getStanding } from '../queries/getStanding'
import { deriveStage } from '../workflow/approval'
import { announce } from './webhooks/announce'
import { tellOfLapse } from './messages/tellOfLapse'
import { lockRow } from '../lib/writes/lockRow'

/**
 * A record has changed, and with it the text of every article that prints it: their hashes are
 * taken again, under a lock, and whoever changed the record counts as having changed those texts.
 * The articles themselves are not saved anew: nobody who has one open is told that somebody else
 * saved it. Of an article without a draft newer than what readers have, Payload shows the live row,
 * whose hash stays that of the printed text; its stage says how the text stands that would be printed
 * now. Answers the ids of the articles whose text is another now.
 */
export async function refreshTexts({
  id,
  req,
  through,
}: {
  id: number
  req: PayloadRequest
  through: UsedThrough[]
}): Promise<number[]> {
  const ids = await lockTexts({ id, req, through })
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const changed: number[] = []
  for (const article of docs) {
    const hash = contentHash(await getArticleText({ article, req }))
    if (hash === article.contentHash) continue
    const people = new Set((article.changedBy as number[] | null) ?? [])
    if (req.user) people.add(req.user.id)
    const stage = deriveStage(await getStanding({ article: article.id, contentHash: hash, req }))
    await restateText({ changedBy: [...people], hash, id: article.id, req, stage })
    changed.push(article.id)
    const { assignee, contentHash: before, stage: from } = article
    if (from && from !== stage) {
      await announce(req, 'article.stageChanged', { article: article.id, from, to: stage })
    }
    if (before) await tellOfLapse({ after: hash, article: article.id, assignee, before, req })
  }
  return changed
}

/** Fields of an article that list the records its text is made of. */
export type UsedThrough =
  | 'citedReferences'
  | 'quotations.reference'
  | 'quotations'
  | 'figures'
  | 'hero'
  | 'authors.contributor'

/**
 * Takes the rows of all articles whose text is made of a record or of one of several, and answers their ids. It is done
 * before the record is written as well as after: an article that is being saved points at the
 * record, and once the record is written would wait for it, while the record's own transaction
 * waits for the article.
 */
export async function lockTexts({
  id,
  req,
  through,
}: {
  id: number | readonly number[]
  req: PayloadRequest
  through: UsedThrough[]
}): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { or: through.map((path) => ({ [path]: { in: [id].flat() } })) },
  })
  const ids = [...new Set(docs.map((article) => article.id))]
  await lockRow(req, 'articles', ...ids)
  return ids
}
