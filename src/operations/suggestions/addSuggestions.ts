import type { PayloadRequest } from 'payload'
import { throwRefusal } from '../../lib/refusal'
import { lockRow } from '../../lib/writes/lockRow'
import { getArticleCase } from '../../queries/getArticleCase'
import { findSuggestions } from '../../queries/suggestions/listSuggestions'
import { fingerprintOf, type MadeChange } from '../../richtext/suggested/bodyChanges'
import { placeTextChange } from '../../richtext/suggested/textChanges'
import { decideSuggest } from '../../workflow/suggesting'
import { perform } from '../perform'
import { recordAct } from '../recordAct'
import { layBeside, suggestibleOf, tellWriters } from './layBeside'

/**
 * A change that was made elsewhere. `authorName` is the name in the file, `author` the person of the
 * house it is, where that is certain; `at` is ISO 8601.
 */
export type BroughtSuggestion = MadeChange & {
  authorName: string
  author?: number | null
  at?: string
  message?: string
}

/**
 * Lays a set of changes that were made elsewhere, in a file, beside the text of an article, all or
 * none. Each is placed on the text as it is now; what collides with it is laid there all the same and
 * shown as colliding. What was brought once, by the same name, is known and added no second time,
 * whatever became of it. Answers the ids of what was added, how many were known, and the ids of those
 * that collide. Refuses as `decideSuggest` says, and with `invalid` what a text cannot hold.
 */
export async function addSuggestions({
  brought,
  id,
  req,
}: {
  brought: readonly BroughtSuggestion[]
  /** Of the article. */
  id: number
  req: PayloadRequest
}): Promise<{ added: number[]; known: number; colliding: number[] }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'suggestion.bring', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, standing } = await getArticleCase({ id, req })
    const { contentHash } = standing
    const decision = decideSuggest({ actor })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    const known = new Set(
      (await findSuggestions({ article: id, req })).map(
        ({ authorName, fingerprint }) => `${fingerprint} ${authorName}`,
      ),
    )
    const now = new Date().toISOString()
    const made = brought.flatMap(({ at = now, author = null, ...one }) => {
      const own = `${fingerprintOf(one)} ${one.authorName}`
      if (known.has(own)) return []
      known.add(own)
      return [{ ...one, at, author }]
    })
    const added = await layBeside({ article, contentHash, made, req, source: 'file' })
    if (added.length > 0) {
      const details = { suggestions: added }
      const hashes = { hashBefore: contentHash, hashAfter: contentHash }
      await recordAct(req, { event: 'suggestion.bring', subject, ...hashes, details })
      await tellWriters({ article, req, standing })
    }
    const today = suggestibleOf(article)
    const colliding = added.filter((_, place) => {
      const one = made[place]
      return one && placeTextChange(one, today) === null
    })
    return { added, known: brought.length - added.length, colliding }
  })
}
