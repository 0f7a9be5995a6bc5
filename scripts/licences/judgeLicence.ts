/**
 * Licences whose parts may be handed on inside a product of any licence, also one whose source is
 * closed, as long as their words go with it. LGPL-3.0 is that of libvips, which sharp loads as a
 * library of its own and anybody can replace; CPAL-1.0 that of citeproc, which asks for attribution
 * and for the source of its own files. Licences that reach over the whole product (GPL, AGPL, SSPL)
 * are not among them, nor is anything that is not known.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'CPAL-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
])

/**
 * The licences that have to be kept to, out of an expression of SPDX: of those joined by OR the first
 * that is allowed, of those joined by AND all. Null where the expression is not allowed or cannot be
 * read.
 *
 * @example judgeLicence('CPAL-1.0 OR AGPL-1.0') // ['CPAL-1.0']
 */
export function judgeLicence(expression: string): string[] | null {
  const words = expression.match(/[()]|[\w.+-]+/g) ?? []
  let place = 0
  const readTerm = (): string[] | null => {
    const word = words[place]
    place += 1
    if (word === '(') {
      const inner = readEither()
      if (words[place] !== ')') return null
      place += 1
      return inner
    }
    return word !== undefined && ALLOWED.has(word) ? [word] : null
  }
  const readBoth = (): string[] | null => {
    let found = readTerm()
    while (words[place] === 'AND') {
      place += 1
      const next = readTerm()
      found = found && next && [...found, ...next]
    }
    return found
  }
  const readEither = (): string[] | null => {
    let found = readBoth()
    while (words[place] === 'OR') {
      place += 1
      const next = readBoth()
      found ??= next
    }
    return found
  }
  const found = readEither()
  return place === words.length ? found : null
}
