import type { DeskArticle } from './sortDesk'

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const CHOICE = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/**
 * Why a submitted text waits for nobody, and what would help.
 *
 * @example unsignedWords({ kinds: ['edit'], couldBe: ['Ada'] }, true)
 * // 'Nobody else is left who may sign it off as “edit”: nobody approves their own text. Under People, give Ada …'
 */
export function unsignedWords(unsigned: DeskArticle['unsigned'], mayGiveRoles: boolean): string {
  if (!unsigned) return ''
  const kinds = LIST.format(unsigned.kinds.map((kind) => `“${kind}”`))
  const why = `Nobody else is left who may sign it off as ${kinds}: nobody approves their own text.`
  const names = CHOICE.format(unsigned.couldBe.slice(0, 4))
  const what = names
    ? `give ${names} the role of an editor, or invite somebody`
    : 'invite another editor'
  return mayGiveRoles ? `${why} Under People, ${what}.` : `${why} Ask an admin to ${what}.`
}
