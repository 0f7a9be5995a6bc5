import type { Actor } from './model'
import { isAllowed } from './roles'

/**
 * Whether a person may edit an article. `isOwn`: they created it, are named as an author of it, or
 * it is assigned to them.
 */
export function mayEditArticle(actor: Actor, isOwn: boolean): boolean {
  return (
    isAllowed(actor.roles, 'article.editAny') ||
    (isOwn && isAllowed(actor.roles, 'article.editOwn'))
  )
}
