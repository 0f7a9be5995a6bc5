import type { PayloadRequest } from 'payload'
import type { Article } from '../../payload-types'
import { checkSignOffs } from '../../workflow/approval'
import { getStanding } from '../getStanding'
import { findNames } from './findNames'

/** A sign-off that counts for the text as it is, in words: its kind, and who gave it. */
export type HeldSignOff = { kind: string; by: string }

/** What would lapse if an approved text were changed, in the magazine's order; nothing for any other text. */
export async function listHeldSignOffs({
  article: { contentHash, id, stage },
  req,
}: {
  article: Pick<Article, 'contentHash' | 'id' | 'stage'>
  req: PayloadRequest
}): Promise<HeldSignOff[]> {
  if (stage !== 'approved') return []
  const standing = await getStanding({ article: id, contentHash: contentHash ?? '', req })
  const held = checkSignOffs(standing).flatMap((state) =>
    state.held.map(({ by }) => ({ kind: state.kind, by })),
  )
  const names = await findNames({ ids: held.map(({ by }) => by), req })
  return held.map(({ by, kind }) => ({ kind, by: names.get(by) ?? 'Somebody' }))
}
