import type { CslName } from '../../model'
import { isOrganization } from '../../references/readName'
import { texToText } from './texToText'

/**
 * The names of a list as BibTeX has it: joined by `and`; `von Last, First`, `von Last, Jr, First`,
 * `First von Last`; a body in braces, and one that is known by its words. `and others` stays, as
 * `others`. The long form of biblatex is read too (`family=Gogh, given=Vincent, prefix=van`).
 */
export function readNames(value: string): CslName[] {
  return splitTex(value, /\s+and\s+/iy).flatMap((name) => readOne(name.trim()) ?? [])
}

/**
 * A value in parts, where something stands between them outside of all braces; `separator` is
 * sticky.
 */
export function splitTex(value: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (depth === 0) {
      separator.lastIndex = at
      if (!separator.test(value)) continue
      parts.push(value.slice(from, at))
      from = separator.lastIndex
      at = from - 1
    }
  }
  return [...parts, value.slice(from)]
}

function readOne(name: string): CslName | null {
  if (name === '') return null
  if (/^(?:family|given|prefix|suffix)(?:-i)?\s*=/i.test(name)) return readLongForm(name)
  const parts = splitTex(name, /\s*,\s*/y).map((part) => part.trim())
  const [first = '', second, third] = parts
  if (second === undefined) return readWhole(first)
  const { family, von } = splitVon(first)
  return compose({
    von,
    family,
    given: third ?? second,
    suffix: third === undefined ? '' : second,
  })
}

function readWhole(name: string): CslName | null {
  const text = texToText(name).text
  if (text === '') return null
  const words = splitTex(name, /[\s~]+/y)
  if (/^\{(?!\\)/.test(name) && words.length === 1) return { literal: text }
  if (words.length === 1) return text === 'others' ? { literal: 'others' } : { family: text }
  if (isOrganization(text)) return { literal: text }
  const von = words.findIndex((word, index) => index < words.length - 1 && isSmall(word))
  const begins = von < 0 ? words.length - 1 : von
  const rest = splitVon(words.slice(begins).join(' '))
  return compose({ ...rest, given: words.slice(0, begins).join(' '), suffix: '' })
}

/** The particle before a family name: its words in small letters, but for the last word of all. */
function splitVon(text: string): { von: string; family: string } {
  const words = splitTex(text, /[\s~]+/y)
  let count = 0
  for (const [index, word] of words.entries()) {
    if (index < words.length - 1 && isSmall(word)) count = index + 1
  }
  if (!isSmall(words[0] ?? '')) count = 0
  return { von: words.slice(0, count).join(' '), family: words.slice(count).join(' ') }
}

const isSmall = (word: string) => /^\p{Ll}/u.test(texToText(word).text) && !word.startsWith('{')

function readLongForm(name: string): CslName | null {
  const said = new Map(
    splitTex(name, /\s*,\s*/y).map((part) => {
      const [, key = '', value = ''] = /^\s*"?([a-z-]+)\s*=\s*(.*?)"?\s*$/is.exec(part) ?? []
      return [key.toLowerCase(), value]
    }),
  )
  const get = (key: string) => said.get(key) ?? ''
  return compose({
    von: get('prefix'),
    family: get('family'),
    given: get('given'),
    suffix: get('suffix'),
  })
}

function compose(parts: Record<'von' | 'family' | 'given' | 'suffix', string>): CslName | null {
  const say = (part: string) => texToText(part).text
  const [von, family, given, suffix] = [
    say(parts.von),
    say(parts.family),
    say(parts.given),
    say(parts.suffix),
  ]
  const name: CslName = {
    ...(family === '' ? {} : { family }),
    ...(given === '' ? {} : { given }),
    ...(suffix === '' ? {} : { suffix }),
    ...(von === '' ? {} : { 'non-dropping-particle': von }),
  }
  return Object.keys(name).length > 0 ? name : null
}
