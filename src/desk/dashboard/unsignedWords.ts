import type { DeskArticle } from './sortDesk'
import { wording } from '../../wording'

/**
 * Why a submitted text waits for nobody, and what would help.
 *
 * @example unsignedWords({ kinds: ['edit'], couldBe: ['Ada'] }, true)
 * // 'Nobody else is left who may sign it off as “edit”: nobody approves their own text. Under People, give Ada …'
 */
export function unsignedWords(unsigned: DeskArticle['unsigned'], mayGiveRoles: boolean): string {
  if (!unsigned) return ''
  const { forNobody } = wording.dashboard
  const people = unsigned.couldBe.slice(0, 4)
  const toInvite = mayGiveRoles ? forNobody.invite : forNobody.askToInvite
  const toGive = mayGiveRoles ? forNobody.giveRole : forNobody.askToGiveRole
  return `${forNobody.why(unsigned.kinds)} ${people.length > 0 ? toGive(people) : toInvite}`
}
