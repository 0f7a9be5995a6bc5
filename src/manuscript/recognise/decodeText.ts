import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import { ManuscriptRefusal } from '../refusal'
import { wording } from '../../wording'

/**
 * Bytes to text. In this order: a byte order mark is believed; zero bytes mean UTF-16 if one of its
 * two orders gives text; well-formed UTF-8 is UTF-8; what an HTML file declares is believed; and
 * what is left is Windows-1252 if it looks like a language written in Latin letters. A file that is
 * mostly UTF-8 but ill-formed somewhere is refused with the place: reading it as something else
 * would spoil every accent in it, and reading round the damage would lose characters.
 */
type DecodedText = { text: string; problems: ManuscriptProblem[] }

/** Line ends become line feeds. Refuses what is no text and what cannot be told. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, problems } = decodeBytes(bytes)
  const clean = removeControlCharacters(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
  return { text: clean.text, problems: [...problems, ...clean.problems] }
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = findByteOrderMark(bytes)
  if (marked) return { text: decodeUnicode(bytes, marked), problems: [] }
  if (bytes.includes(0)) {
    const encoding = findUtf16Order(bytes)
    if (encoding) return { text: decodeUnicode(bytes, encoding), problems: [guessed('UTF-16')] }
  }
  const scan = scanUtf8(bytes)
  if (scan.illFormed === 0) return { text: decodeUnicode(bytes, 'utf-8'), problems: [] }

  const declared = decodeAsDeclared(bytes)
  if (declared !== null) return { text: declared, problems: [] }
  if (scan.wellFormed >= scan.illFormed) {
    throw new ManuscriptRefusal('notUnicode', describeIllFormed(bytes, scan.firstIllFormed))
  }
  const text = isPlausibleLatin(bytes) ? decodeWindows1252(bytes) : null
  if (text === null) {
    throw new ManuscriptRefusal('notUnicode', describeIllFormed(bytes, scan.firstIllFormed))
  }
  return { text, problems: [guessed('Windows-1252')] }
}

type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function findByteOrderMark(bytes: Uint8Array): UnicodeEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const detail =
      encoding === 'utf-8'
        ? describeIllFormed(bytes, scanUtf8(bytes).firstIllFormed)
        : wording.files.faults.notUtf16
    throw new ManuscriptRefusal('notUnicode', detail)
  }
}

/** Spaces and line feeds tell the two orders apart: in the wrong one they are rare characters. */
function findUtf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null
  const orders = ['utf-16le', 'utf-16be'] as const
  return (
    orders.find((order) => {
      const text = new TextDecoder(order).decode(bytes)
      return /[ \n]/.test(text) && !/[\0\ufffd\u2000\u0a00]/.test(text)
    }) ?? null
  )
}

/** The charset an HTML file names in its first kilobyte (HTML, 4.2.5.5). */
function decodeAsDeclared(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  const label = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(start)?.[1]?.toLowerCase()
  if (label === undefined || label === 'utf-8') return null
  if (/^(windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/.test(label)) {
    return decodeWindows1252(bytes)
  }
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** Latin writing has single accented letters; four in a row are another alphabet. */
function isPlausibleLatin(bytes: Uint8Array): boolean {
  let high = 0
  let run = 0
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1
    run = byte >= 0xc0 ? run + 1 : 0
    if (run >= 4) return false
  }
  return high <= bytes.length * 0.4
}

function guessed(encoding: string): ManuscriptProblem {
  return createProblem('encodingGuessed', { encoding })
}

function describeIllFormed(bytes: Uint8Array, at: number): string {
  let line = 1
  for (const byte of bytes.subarray(0, at)) if (byte === 0x0a) line += 1
  return wording.files.faults.notUtf8(line, at + 1)
}

/**
 * Windows-1252 by its own table (WHATWG Encoding, index windows-1252): `TextDecoder` of some
 * versions of Node reads it as Latin-1 and loses the typographic quotation marks, which are the
 * point of it.
 */
const FROM_0X80 =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0' +
  '\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178'

const CHUNK = 8192

/** The text, or null where a byte stands for nothing in Windows-1252 (81, 8D, 8F, 90, 9D). */
function decodeWindows1252(bytes: Uint8Array): string | null {
  const codes = new Uint16Array(bytes.length)
  for (const [index, byte] of bytes.entries()) {
    const code = byte >= 0x80 && byte <= 0x9f ? FROM_0X80.charCodeAt(byte - 0x80) : byte
    if (code === 0 && byte !== 0) return null
    codes[index] = code
  }
  const parts: string[] = []
  for (let at = 0; at < codes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)))
  }
  return parts.join('')
}

/**
 * What UTF-8 (RFC 3629, section 4) makes of bytes: how many well-formed sequences of two or more
 * bytes they hold, how many ill-formed places, and where the first of these is. Text in another
 * encoding has hardly any of the former; UTF-8 that was damaged has mostly those.
 */
type Utf8Scan = { wellFormed: number; illFormed: number; firstIllFormed: number }

/** `firstIllFormed` is an offset in bytes, -1 where there is none. */
function scanUtf8(bytes: Uint8Array): Utf8Scan {
  const scan: Utf8Scan = { wellFormed: 0, illFormed: 0, firstIllFormed: -1 }
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at += 1
      continue
    }
    const length = getSequenceLength(bytes, at, lead)
    if (length > 0) {
      scan.wellFormed += 1
      at += length
    } else {
      if (scan.illFormed === 0) scan.firstIllFormed = at
      scan.illFormed += 1
      at += 1
    }
  }
  return scan
}

function getSequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  const second = bytes[at + 1] ?? 0
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && second > 0x9f) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  if (lead === 0xf4 && second > 0x8f) return 0
  return length
}

/**
 * Control characters have no place in a text and the database refuses one of them (U+0000). Form
 * feeds and vertical tabs part lines; the end-of-file mark of old systems (U+001A) goes without a
 * word. The others are taken out and listed, once for each character. Marks of writing direction
 * and joiners are no control characters in this sense and stay.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g

const END_OF_FILE = '\x1a'

/** A file in which every hundredth character is one is no text. */
const MOST_IN_TEXT = 0.01
const ALWAYS_ALLOWED = 8

/** Also lists U+FFFD, which says that a character was lost earlier; it stays where it is. */
function removeControlCharacters(text: string): {
  text: string
  problems: ManuscriptProblem[]
} {
  const end = text.endsWith(END_OF_FILE) ? -END_OF_FILE.length : text.length
  const parted = text.slice(0, end).replace(/[\f\v]/g, '\n')
  const found = new Map<string, number>()
  let count = 0
  let line = 1
  let counted = 0
  const clean = parted.replace(CONTROL, (character, at: number) => {
    for (; counted < at; counted += 1) if (parted.charCodeAt(counted) === 10) line += 1
    if (!found.has(character)) found.set(character, line)
    count += 1
    return ''
  })
  if (count > Math.max(ALWAYS_ALLOWED, parted.length * MOST_IN_TEXT)) {
    throw new ManuscriptRefusal('unsupportedType', wording.files.types.binary)
  }
  const problems = [...found].map(([character, firstLine]) => {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    return createProblem('controlCharacterRemoved', { code }, { line: firstLine })
  })
  return { text: clean, problems: [...problems, ...listReplacementCharacters(clean)] }
}

function listReplacementCharacters(text: string): ManuscriptProblem[] {
  if (!text.includes('\ufffd')) return []
  return text
    .split('\n')
    .flatMap((words, index) =>
      words.includes('\ufffd')
        ? [createProblem('replacementCharacter', {}, { line: index + 1 })]
        : [],
    )
}
