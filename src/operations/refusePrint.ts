import type { ReadinessObstacle } from '../queries/checkReadiness'
import type { NamedArticle } from '../workflow/publication'
import type { Refused } from '../workflow/refusals'
import { throwRefusal } from '../lib/refusal'

/**
 * The refusal of a publication, now or at an hour, with what the publisher needs to go on: the hash
 * the issue has now, its obstacles, and the articles of which readers have to be told. Whoever may
 * not print at all is told nothing of it: obstacles name articles that a writer may not read.
 */
export function refusePrint(
  refused: Refused,
  found: {
    manifestHash: string
    obstacles: readonly ReadinessObstacle[]
    articles: readonly NamedArticle[]
  },
): never {
  return throwRefusal(refused, refused.reason === 'roleMissing' ? {} : found)
}
