import type { CslName } from '../../../citations/model'
import { parsePersonName } from './parsePersonName'

const AND = / (?:and|&|und|et|y|и|og|och|en) /u

/**
 * Names joined by "and" and its like, or by commas; null where any of them is no person's name.
 * `strong` where every name has initials.
 *
 * @example parsePersonNames('K Marx and F Engels')
 */
export function parsePersonNames(text: string): { names: CslName[]; strong: boolean } | null {
  const parsed = text
    .split(AND)
    .flatMap((part) => part.split(', '))
    .map((part) => part.replace(/,$/u, ''))
    .map(parsePersonName)
  const names: CslName[] = []
  for (const one of parsed) {
    if (!one) return null
    names.push(one.name)
  }
  return { names, strong: parsed.every((one) => one?.strong === true) }
}
