import type { ManuscriptProblem } from '../model'
import { ManuscriptRefusal } from '../refusal'
import { decodeText } from './decodeText'
import { findBinaryType } from './findBinaryType'
import { isHtmlText } from './isHtmlText'
import { isMarkdownText } from './isMarkdownText'
import { listZipNames } from './listZipNames'

/**
 * What a file is, by its content. The name decides only between two readings of one text: plain or
 * Markdown, Markdown or HTML. A .docx is a zip that holds Word's parts; one protected with a
 * password is not a zip but an OLE file with a stream named EncryptedPackage ([MS-OFFCRYPTO] 2.3.4).
 */
export type RecognisedFile =
  | { format: 'docx' }
  | { format: 'markdown' | 'html' | 'text'; text: string; problems: ManuscriptProblem[] }

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b]
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage').flatMap((letter) => [
  letter.charCodeAt(0),
  0,
])

/** Refuses what is none of the four formats, saying what it is where that can be told. */
export function recogniseFormat(bytes: Uint8Array, fileName: string): RecognisedFile {
  if (startsWith(bytes, ZIP) && (bytes[2] ?? 9) < 8 && (bytes[3] ?? 9) < 9) {
    return recogniseZip(bytes)
  }
  if (startsWith(bytes, OLE)) {
    if (includesBytes(bytes, ENCRYPTED_PACKAGE)) throw new ManuscriptRefusal('encrypted')
    throw new ManuscriptRefusal('unsupportedType', 'It is a file of Word 97 to 2003 or the like.')
  }
  const binary = findBinaryType(bytes)
  if (binary !== null) throw new ManuscriptRefusal('unsupportedType', `It is ${binary}.`)

  const { text, problems } = decodeText(bytes)
  const start = text.slice(findContentStart(text), 1000 + findContentStart(text))
  if (start === '') throw new ManuscriptRefusal('empty')
  if (isHtmlText(start, text, fileName)) return { format: 'html', text, problems }
  if (/^<(?:\?php|svg|[a-z]+:[a-z]+|rss|feed)\b/i.test(start) || text.startsWith('<?xml')) {
    throw new ManuscriptRefusal('unsupportedType', 'It is an XML file, but not HTML.')
  }
  return { format: isMarkdownText(text, fileName) ? 'markdown' : 'text', text, problems }
}

function recogniseZip(bytes: Uint8Array): RecognisedFile {
  const names = listZipNames(bytes)
  if (names.some((name) => /^\/?word[/\\]/i.test(name))) return { format: 'docx' }
  const other = names.some((name) => /^(?:xl|ppt|mimetype|META-INF|content\.xml)/.test(name))
  if (!other && names.includes('[Content_Types].xml')) return { format: 'docx' }
  throw new ManuscriptRefusal('unsupportedType', 'It is a zip file, but not a .docx.')
}

/** Past spaces, an XML declaration and comments. */
function findContentStart(text: string): number {
  let at = 0
  for (;;) {
    const space = /\S/.exec(text.slice(at, at + 4096))
    if (!space) {
      if (at + 4096 >= text.length) return text.length
      at += 4096
      continue
    }
    at += space.index
    const [open, close] = text.startsWith('<?xml', at) ? ['<?xml', '?>'] : ['<!--', '-->']
    const end = text.startsWith(open, at) ? text.indexOf(close, at) : -1
    if (end < 0) return at
    at = end + close.length
  }
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function includesBytes(bytes: Uint8Array, wanted: number[]): boolean {
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
