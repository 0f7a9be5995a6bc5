import type { TextAct } from './acts'

type Named = Pick<TextAct, 'name' | 'needsWords' | 'where' | 'words'>

/**
 * The acts somebody may mean by what follows a slash, the best first: by the beginning of a name or
 * of another word for it, then by letters within the name. What is done to selected words is not
 * offered: a slash has none selected.
 *
 * @example findActs(ACTS, 'foot').map(({ name }) => name) // ['Note']
 */
export function findActs<T extends Named>(acts: readonly T[], query: string): T[] {
  const wanted = query.toLowerCase()
  // Signs before the first letter of a name are no part of how it begins.
  const begins = ({ name, words = [] }: T) =>
    [name.toLowerCase(), ...words].some((word) =>
      word.replace(/^[^\p{L}\p{N}]+/u, '').startsWith(wanted),
    )
  const offered = acts.filter((act) => act.needsWords !== true && act.where !== 'keys')
  return [
    ...offered.filter(begins),
    ...offered.filter((act) => !begins(act) && act.name.toLowerCase().includes(wanted)),
  ]
}
