/**
 * BibTeX and RIS have no place for some of our fields, and read others back otherwise. What such a
 * file alone would lose travels beside its own fields in one of ours, in words that a person can read
 * where another program shows it, so that going out and coming back loses nothing, and a change
 * another program makes to a field of its own still counts.
 *
 * @example `"original-title": "Das Kapital", "original-date": ("date-parts": [[1867]])`
 */
import type { CslItem } from '../model'

/** Under what name the field stands in BibTeX. */
export const CARRIER = 'x-csl'

/**
 * The fields of `wanted` that `read`, the record as the file alone gives it back, has otherwise or
 * not at all, and `null` for those it has too many; `null` where nothing is lost.
 */
export function encodeCarrier(wanted: CslItem, read: Partial<CslItem>): string | null {
  const carried: string[] = []
  for (const field of new Set([...Object.keys(wanted), ...Object.keys(read)])) {
    if (field === 'id') continue
    const [value, back] = [Reflect.get(wanted, field) as unknown, Reflect.get(read, field)]
    if (JSON.stringify(value) !== JSON.stringify(back)) carried.push(writePair([field, value]))
  }
  return carried.length === 0 ? null : carried.join(', ')
}

/** JSON, but with round brackets for objects: braces mean something in BibTeX. */
function writeValue(value: unknown): string {
  if (typeof value === 'string') return writeText(value)
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const said = Object.entries(value).filter(([, one]) => one !== undefined)
    return `(${said.map(writePair).join(', ')})`
  }
  return JSON.stringify(value ?? null)
}

function writePair([name, value]: [string, unknown]): string {
  return `${writeText(name)}: ${writeValue(value)}`
}

/** What the two formats may read otherwise is written as the number of its character, `_7B_`. */
function writeText(text: string): string {
  const safe = text.replaceAll(
    /[^\p{L}\p{N} ,.:;/-]|^ | $| (?= )|-(?=-)/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`,
  )
  return `"${safe}"`
}

/**
 * The fields a carrier holds (encodeCarrier). Anything else a file may have under that name gives
 * no fields: it is not ours, and the record's own fields stand.
 */
export function decodeCarrier(text: unknown): Record<string, unknown> {
  if (typeof text !== 'string' || !text.startsWith('"')) return {}
  const json = text.replaceAll(/"([^"]*)"|[()]/g, (part, words: string | undefined) => {
    if (part === '(') return '{'
    if (part === ')') return '}'
    return JSON.stringify(readText(words ?? ''))
  })
  try {
    const value: unknown = JSON.parse(`{${json}}`)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function readText(safe: string): string {
  return safe.replaceAll(/_([0-9A-F]{1,6})_/g, (whole, digits: string) => {
    const code = Number.parseInt(digits, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
