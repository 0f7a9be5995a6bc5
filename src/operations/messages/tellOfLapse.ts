import type { PayloadRequest } from 'payload'
import { getStanding } from '../../queries/getStanding'
import { relationID } from '../../richtext/relationID'
import { checkSignOffs } from '../../workflow/approval'
import { recordAct } from '../recordAct'
import { tell } from './tell'

/**
 * A text with the hash `before` is another now. Those whose sign-offs of it held until then are told
 * that they lapsed, and who has the article. The text that readers have is left out: its approval
 * has done its work, and whoever begins a correction of it takes nothing back.
 *
 * The audit has a lapse as an event of its own, and whoever was told of one is not told again each
 * time the text goes to and fro between the approved words and others: only a sign-off given since
 * can lapse once more.
 */
export async function tellOfLapse({
  after,
  article,
  assignee,
  before,
  req,
}: {
  /** The hash it has now. */
  after: string
  article: number
  assignee: unknown
  before: string
  req: PayloadRequest
}): Promise<void> {
  const standing = await getStanding({ article, contentHash: before, req })
  const held = checkSignOffs(standing).flatMap((state) => state.held)
  if (held.length === 0) return
  const live = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    disableErrors: true,
    draft: false,
    overrideAccess: true,
    req,
  })
  if (live?._status === 'published' && live.contentHash === before) return
  const last = await findLastLapse({ article, before, req })
  const lapsed = held.filter(({ at }) => last === null || Date.parse(at) > Date.parse(last))
  if (lapsed.length === 0) return
  await recordAct(req, {
    event: 'article.lapse',
    subject: { collection: 'articles', id: article },
    hashBefore: before,
    hashAfter: after,
    details: { kinds: [...new Set(lapsed.map(({ kind }) => kind))] },
  })
  const has = relationID(assignee)
  const people = [
    ...lapsed.map(({ by }) => Number(by)),
    ...(has === undefined ? [] : [Number(has)]),
  ]
  await tell({ article, kind: 'lapsed', people, req })
}

/** When sign-offs of this text of the article lapsed last; null where they never did. */
async function findLastLapse({
  article,
  before,
  req,
}: {
  article: number
  before: string
  req: PayloadRequest
}): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-id',
    where: {
      and: [
        { subject: { equals: `articles/${article}` } },
        { event: { equals: 'article.lapse' } },
        { hashBefore: { equals: before } },
      ],
    },
  })
  return docs[0]?.at ?? null
}
