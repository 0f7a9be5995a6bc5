import type { PayloadRequest } from 'payload'
import { getStanding } from '../../queries/getStanding'
import { relationID } from '../../richtext/relationID'
import { checkSignOffs } from '../../workflow/checkSignOffs'
import { tell } from './tell'

/**
 * A text with the hash `before` is another now. Those whose sign-offs of it held until then are told
 * that they lapsed, and who has the article. The text that readers have is left out: its approval
 * has done its work, and whoever begins a correction of it takes nothing back.
 */
export async function tellOfLapse({
  article,
  assignee,
  before,
  req,
}: {
  article: number
  assignee: unknown
  before: string
  req: PayloadRequest
}): Promise<void> {
  const standing = await getStanding({ article, contentHash: before, req })
  const signers = checkSignOffs(standing).flatMap(({ held }) => held.map(({ by }) => Number(by)))
  if (signers.length === 0) return
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
  const has = relationID(assignee)
  const people = [...signers, ...(has === undefined ? [] : [Number(has)])]
  await tell({ article, kind: 'lapsed', people, req })
}
