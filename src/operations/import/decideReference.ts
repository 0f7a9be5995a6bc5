import type { ReferenceMatch } from '../../manuscript/apparatus/model'
import type { ImportDecisions } from './model'

/**
 * Which reference of the desk a work is; null where it is to be made. An editor's decision comes
 * first. A work with the key of one on the desk is that one; where several have the key, one that
 * the article cites already, else the oldest. A work that is merely like others is one of them only
 * if the article it is imported onto cites that one: nothing is merged in silence. A work decided to be
 * new is made once, however often its manuscript comes.
 */
export function decideReference({
  candidates,
  cited,
  decisions,
  key,
  match,
}: {
  /** Ids of references with the same key, the oldest first. */
  candidates: number[]
  /** Ids of the references that the article cites already. */
  cited: ReadonlySet<number>
  decisions: ImportDecisions
  key: string
  match: ReferenceMatch
}): number | null {
  const decided = decisions.references?.[key]
  if (decided === 'new') return candidates.find((id) => cited.has(id)) ?? null
  if (decided !== undefined) return decided
  if (match.answer === 'reuse') return Number(match.candidate)
  if (match.answer === 'new') return null
  const near = match.candidates.map(({ id }) => Number(id))
  return near.find((id) => cited.has(id)) ?? candidates[0] ?? null
}
