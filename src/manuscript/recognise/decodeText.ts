import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import { ManuscriptRefusal } from '../refusal'
import { decodeWindows1252 } from './decodeWindows1252'
import { removeControlCharacters } from './removeControlCharacters'
import { scanUtf8 } from './scanUtf8'

/**
 * Bytes to text. In this order: a byte order mark is believed; zero bytes mean UTF-16 if one of its
 * two orders gives text; well-formed UTF-8 is UTF-8; what an HTML file declares is believed; and
 * what is left is Windows-1252 if it looks like a language written in Latin letters. A file that is
 * mostly UTF-8 but ill-formed somewhere is refused with the place: reading it as something else
 * would spoil every accent in it, and reading round the damage would lose characters.
 */
export type DecodedText = { text: string; problems: ManuscriptProblem[] }

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
        : 'Its byte order mark says UTF-16, and it is not well-formed UTF-16.'
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
  return `Line ${line}, byte ${at + 1} of the file, is not UTF-8.`
}
