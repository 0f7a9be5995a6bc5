import type { ManuscriptFormat, ManuscriptProblem } from '../model'
import { ManuscriptRefusal } from '../refusal'
import { decodeText } from './decodeText'
import { wording } from '../../wording'

/**
 * What a file is, by its content. The name decides only between two readings of one text: plain or
 * Markdown, Markdown or HTML. A .docx is a zip that holds Word's parts; one protected with a
 * password is not a zip but an OLE file with a stream named EncryptedPackage ([MS-OFFCRYPTO] 2.3.4).
 */
type RecognisedFile = { format: ManuscriptFormat; text: string; problems: ManuscriptProblem[] }

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b]
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage').flatMap((letter) => [
  letter.charCodeAt(0),
  0,
])

/**
 * Refuses what is none of the formats, saying what it is where that can be told. `text` is empty for
 * a format that is no text.
 */
export function recogniseFormat(bytes: Uint8Array, fileName: string): RecognisedFile {
  if (startsWith(bytes, ZIP) && (bytes[2] ?? 9) < 8 && (bytes[3] ?? 9) < 9) {
    return { format: recogniseZip(bytes), text: '', problems: [] }
  }
  if (startsWith(bytes, OLE)) {
    if (includesBytes(bytes, ENCRYPTED_PACKAGE)) throw new ManuscriptRefusal('encrypted')
    throw new ManuscriptRefusal('unsupportedType', wording.files.types.oldWord)
  }
  const binary = findBinaryType(bytes)
  if (binary !== null)
    throw new ManuscriptRefusal('unsupportedType', wording.files.types.is(binary))

  const { text, problems } = decodeText(bytes)
  const start = text.slice(findContentStart(text), 1000 + findContentStart(text))
  if (start === '') throw new ManuscriptRefusal('empty')
  if (isHtmlText(start, text, fileName)) return { format: 'html', text, problems }
  if (/^<(?:\?php|svg|[a-z]+:[a-z]+|rss|feed)\b/i.test(start) || text.startsWith('<?xml')) {
    throw new ManuscriptRefusal('unsupportedType', wording.files.types.xml)
  }
  return { format: isMarkdownText(text, fileName) ? 'markdown' : 'text', text, problems }
}

function recogniseZip(bytes: Uint8Array): ManuscriptFormat {
  const names = listZipNames(bytes)
  if (names.some((name) => /^\/?word[/\\]/i.test(name))) return 'docx'
  const other = names.some((name) => /^(?:xl|ppt|mimetype|META-INF|content\.xml)/.test(name))
  if (!other && names.includes('[Content_Types].xml')) return 'docx'
  throw new ManuscriptRefusal('unsupportedType', wording.files.types.zip)
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

/**
 * Whether a text is HTML: it begins with a doctype or a root element, or with an element that
 * only HTML has there. Markdown may begin with such an element too, so the latter yields to the
 * name of the file.
 */
const ROOT = /^<(?:!doctype\s+html|html|head|body)\b/i
const ELEMENT =
  /^<(?:a|article|aside|b|blockquote|center|div|em|figure|font|footer|h[1-6]|header|hr|i|iframe|img|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|sup|table|title|ul)[\s/>]/i

/** `start` is the text from its first character that is neither space nor comment. */
function isHtmlText(start: string, text: string, fileName: string): boolean {
  if (ROOT.test(start)) return true
  if (/\.(?:md|markdown)$/i.test(fileName)) return false
  if (ELEMENT.test(start)) return true
  return /\.x?html?$/i.test(fileName) && /<\/?[a-z][^<>]{0,500}>/i.test(text)
}

/**
 * Whether a text is Markdown rather than plain text. Every plain text is valid Markdown, so it must
 * show signs: strong ones hardly occur in prose, weak ones do. A footnote definition, a front
 * matter or a heading that begins the file is enough alone, a strong sign needs another beside it. A file named .md needs none.
 */
const UNMISTAKABLE = /^ {0,3}\[\^[^\]\s]{1,100}\]:/
const STRONG = [
  /^ {0,3}#{1,6}[ \t]+\S/,
  /^ {0,3}(?:```|~~~)/,
  /\[[^[\]]{1,300}\]\((?:https?:|mailto:|#|\/|\.)[^()\s]{0,500}\)/,
  /!\[[^[\]]{0,300}\]\([^()\s]{1,500}\)/,
  /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|/,
]
const WEAK = [
  /^ {0,3}> ?\S/,
  /\*\*[^\s*][^*]{0,300}\*\*/,
  /(?<![\w*])\*[^\s*][^*]{0,300}\*(?![\w*])/,
  /(?<!\w)_[^\s_][^_]{0,300}_(?!\w)/,
]

/** Reads each line once and looks at no more than its first 2,000 characters. */
function isMarkdownText(text: string, fileName: string): boolean {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(fileName)) return true
  if (/^---\n(?:[\w-]+:.*\n)+---\n/.test(text.slice(0, 5000))) return true
  if (/^\s*#{1,6} \S/.test(text.slice(0, 500))) return true
  let strong = 0
  let weak = 0
  for (const line of text.split('\n')) {
    const start = line.slice(0, 2000)
    if (UNMISTAKABLE.test(start)) return true
    if (STRONG.some((sign) => sign.test(start))) strong += 1
    else if (WEAK.some((sign) => sign.test(start))) weak += 1
    if (strong >= 2 || (strong >= 1 && weak >= 1)) return true
  }
  return false
}

const TYPES = wording.findings.types

/**
 * Files that are known by their first bytes and are no manuscripts. RTF and PostScript are plain
 * ASCII and would pass for text; the others are named so that the refusal can say what arrived.
 */
const SIGNATURES: [string, string][] = [
  ['%PDF-', TYPES.pdf],
  ['{\\rtf', TYPES.rtf],
  ['%!PS', TYPES.postScript],
  ['\x89PNG\r\n', TYPES.png],
  ['\xff\xd8\xff', TYPES.jpeg],
  ['GIF8', TYPES.gif],
  ['II*\0', TYPES.tiff],
  ['MM\0*', TYPES.tiff],
  ['\x1f\x8b', TYPES.gzip],
  ["7z\xbc\xaf'\x1c", TYPES.sevenZip],
  ['Rar!\x1a\x07', TYPES.rar],
  ['\x7fELF', TYPES.program],
  ['MZ\x90', TYPES.program],
  ['OggS', TYPES.soundOrFilm],
  ['ID3', TYPES.sound],
]

/** PDF readers accept bytes before the header, so it is looked for in the first kilobyte. */
const PDF_HEADER_WITHIN = 1024

/** The kind of file in words (`a PDF`), or null if the first bytes are of no such kind. */
function findBinaryType(bytes: Uint8Array): string | null {
  const start = toLatin1(bytes.subarray(0, PDF_HEADER_WITHIN))
  const named = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (named) return named[1]
  if (start.startsWith('RIFF') && /^(WEBP|WAVE|AVI )/.test(start.slice(8))) {
    return start.startsWith('WEBP', 8) ? TYPES.webp : TYPES.soundOrFilm
  }
  if (start.startsWith('ftyp', 4)) return TYPES.filmOrHEIF
  return start.includes('%PDF-1.') && start.includes('\0') ? TYPES.pdf : null
}

function toLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

/**
 * The names of a zip file's entries, read from the local headers (PKWARE APPNOTE 4.3.7) and the
 * central directory (4.3.12). It only tells kinds of zip apart: names are compared, never used as
 * paths, and nothing is unpacked. Stops after a thousand names.
 */
const MOST_NAMES = 1000
const LOCAL = { third: 3, fourth: 4, lengthAt: 26, nameAt: 30 }
const CENTRAL = { third: 1, fourth: 2, lengthAt: 28, nameAt: 46 }

/** Names in the order found; one that stands in both places is given once. */
export function listZipNames(bytes: Uint8Array): string[] {
  const names = new Set<string>()
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b) continue
    const header = [LOCAL, CENTRAL].find(
      ({ third, fourth }) => bytes[at + 2] === third && bytes[at + 3] === fourth,
    )
    if (!header) continue
    const length = (bytes[at + header.lengthAt] ?? 0) + 256 * (bytes[at + header.lengthAt + 1] ?? 0)
    const name = bytes.subarray(at + header.nameAt, at + header.nameAt + Math.min(length, 512))
    if (name.length > 0) names.add(String.fromCharCode(...name))
    if (names.size === MOST_NAMES) break
  }
  return [...names]
}
