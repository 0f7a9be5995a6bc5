/** A person who can be named in a comment. */
export type Colleague = { id: number; name: string }

/**
 * Who is named in a comment: everybody whose whole name follows an `@` there, whatever its case, and
 * no longer name fits. An `@` inside a word, as mail addresses have it, names nobody.
 *
 * @example findMentions('Ask @Ada Reed, please', [{ id: 1, name: 'Ada Reed' }]) // [1]
 */
export function findMentions(words: string, people: readonly Colleague[]): number[] {
  const longestFirst = people
    .filter(({ name }) => name.trim() !== '')
    .sort((a, b) => b.name.length - a.name.length)
  const said = spaced(words)
  const found = new Set<number>()
  for (const { index } of said.matchAll(/(?<![\p{L}\p{N}])@(?=\S)/gu)) {
    const rest = said.slice(index + 1)
    const [first] = longestFirst.filter(({ name }) => beginsWith(rest, spaced(name.trim())))
    if (!first) continue
    for (const { id, name } of people) if (isSame(name, first.name)) found.add(id)
  }
  return [...found]
}

function beginsWith(rest: string, name: string): boolean {
  return isSame(rest.slice(0, name.length), name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length))
}

const isSame = (a: string, b: string) => spaced(a.trim()) === spaced(b.trim())
const spaced = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
