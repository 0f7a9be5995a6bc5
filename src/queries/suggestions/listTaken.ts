import type { PayloadRequest } from 'payload'
import { relationID } from '../../richtext/relationID'
import { findNames } from '../review/findNames'
import { findSuggestions } from './listSuggestions'

/** Suggested changes of one person that another took into the text. */
export type TakenChanges = { author: string; by: string; count: number }

/**
 * Whose suggestions were taken by whom among those who changed a text since it was last approved or
 * published (`changedBy`): neither of the two can sign it off. A suggestion from a file whose name
 * nobody here has counts for whoever brought it.
 */
export async function listTaken({
  article,
  changedBy,
  req,
}: {
  article: number
  changedBy: readonly string[]
  req: PayloadRequest
}): Promise<TakenChanges[]> {
  if (changedBy.length === 0) return []
  const taken = (await findSuggestions({ article, req, state: 'taken' })).filter((one) =>
    [one.author ?? one.by, one.settledBy].every((person) =>
      changedBy.includes(relationID(person) ?? ''),
    ),
  )
  const ids = [...new Set(taken.flatMap(({ settledBy }) => relationID(settledBy) ?? []))]
  const names = await findNames({ ids, req })
  const sums = new Map<string, TakenChanges>()
  for (const { authorName: author, settledBy } of taken) {
    const by = names.get(relationID(settledBy) ?? '') ?? 'Somebody'
    const key = JSON.stringify([author, by])
    sums.set(key, { author, by, count: (sums.get(key)?.count ?? 0) + 1 })
  }
  return [...sums.values()]
}
