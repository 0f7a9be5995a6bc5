import { SaxesParser, type SaxesTagNS } from 'saxes'
import { ManuscriptRefusal } from '../refusal'
import type { XmlElement } from './elements'
import { wording } from '../../wording'

/**
 * Parts of a zipped document as trees. A document type declaration is refused outright: entities
 * that read other files or grow without end are declared there, and no part of an Office file may
 * have one (ECMA-376 part 2, 6.1.5). The parser knows no entities but the five of XML and opens
 * nothing.
 *
 * Of `mc:AlternateContent` only the branch that is read comes into the tree, in the place of the
 * element: the first `mc:Choice` whose vocabularies are all known, else `mc:Fallback` (ECMA-376
 * part 3, 7.6). The same text stands in every branch; read twice it would be there twice.
 */
export type XmlVocabulary = {
  /** The vocabularies that are read: namespace → the prefix its names get. */
  prefixes: ReadonlyMap<string, string>
  /** White space between elements is layout of the file; in these it is text. */
  textElements: ReadonlySet<string>
  /** Elements that hold codes of programs and no words: only their bytes are bounded. */
  codeElements: ReadonlySet<string>
  /** Elements about looks alone; empty ones are not kept. */
  layout: ReadonlySet<string>
}

/** Bounds on the XML of one file. The measure is a book: 300,000 words, a run for every two or three. */
export const XML_LIMITS = {
  /** Elements kept in memory, all parts together. */
  elements: 800_000,
  /** Attributes of one element. Word writes up to 40, declarations of vocabularies. */
  attributes: 200,
  /** Bytes that are parsed, all parts together. */
  bytes: 48 * 1024 * 1024,
  /** Characters of text, all parts together: 300,000 words. */
  characters: 2_000_000,
  /** Elements inside one another. Tables in text boxes in tables need some 60. */
  depth: 200,
} as const

/** What all parts of one file may still use. */
type XmlBudget = { elements: number; bytes: number; characters: number }

const PIECE_CHARACTERS = 64 * 1024

/** Elements whose children are hoisted to their parent. */
const COMPATIBILITY = new Set(['mc:AlternateContent', 'mc:Choice', 'mc:Fallback'])

/**
 * The root of an XML part. `budget` is lowered by what the part takes.
 *
 * @throws ManuscriptRefusal `hostile` for declarations, depth and number of elements; `damaged`
 *   for what is not well-formed, with the line
 */
export function parseXml(
  bytes: Uint8Array,
  part: string,
  budget: XmlBudget,
  vocabulary: XmlVocabulary,
): XmlElement {
  budget.bytes -= bytes.length
  if (budget.bytes < 0) throw new ManuscriptRefusal('tooLarge', wording.files.limits.part(part))
  const builder = createBuilder(part, budget, vocabulary)
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', (error) => {
    throw new ManuscriptRefusal('damaged', wording.files.faults.notWellFormed(part, error.message))
  })
  parser.on('doctype', () => {
    throw new ManuscriptRefusal('hostile', wording.files.faults.doctype(part))
  })
  let attributes = 0
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > XML_LIMITS.attributes) {
      throw new ManuscriptRefusal('hostile', wording.files.limits.attributes(part))
    }
  })
  parser.on('opentag', (tag) => {
    builder.open(tag, (prefix) => parser.resolve(prefix))
  })
  parser.on('closetag', () => {
    builder.close()
  })
  parser.on('text', builder.text)
  parser.on('cdata', builder.text)

  const text = decodeXml(bytes, part)
  for (let at = 0; at < text.length; at += PIECE_CHARACTERS) {
    parser.write(text.slice(at, at + PIECE_CHARACTERS))
  }
  parser.close()
  return builder.finish()
}

type OpenElement = {
  name: string
  /** Where children go; `null` inside a branch that is not read. */
  target: XmlElement | null
  choiceTaken: boolean
}

function createBuilder(part: string, budget: XmlBudget, vocabulary: XmlVocabulary) {
  const { prefixes, textElements, codeElements, layout } = vocabulary
  const nameOf = (uri: string, local: string) => `${prefixes.get(uri) ?? '?'}:${local}`
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [{ name: '', target: top, choiceTaken: false }]
  const parent = (): OpenElement => open.at(-1) ?? { name: '', target: null, choiceTaken: false }

  return {
    open(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined) {
      if (open.length > XML_LIMITS.depth) {
        throw new ManuscriptRefusal('hostile', wording.files.limits.partDepth(part))
      }
      const name = nameOf(tag.uri, tag.local)
      const within = parent()
      let target = within.target
      if (COMPATIBILITY.has(name)) {
        if (name !== 'mc:AlternateContent') {
          const taken =
            !within.choiceTaken && (name === 'mc:Fallback' || isKnown(tag, resolve, prefixes))
          if (taken) within.choiceTaken = true
          else target = null
        }
      } else if (tag.isSelfClosing && layout.has(name)) target = null
      else if (target !== null) {
        budget.elements -= 1
        if (budget.elements < 0) {
          throw new ManuscriptRefusal('hostile', wording.files.limits.partElements(part))
        }
        const element: XmlElement = { name, attributes: attributesOf(tag, nameOf), children: [] }
        target.children.push(element)
        target = element
      }
      open.push({ name, target, choiceTaken: false })
    },
    close() {
      open.pop()
    },
    text(text: string) {
      const { name, target } = parent()
      if (target === null || target === top) return
      if (!textElements.has(name) && text.trim() === '') return
      if (!codeElements.has(name)) budget.characters -= text.length
      if (budget.characters < 0) {
        throw new ManuscriptRefusal('tooLarge', wording.files.limits.partText(part))
      }
      target.children.push(text)
    },
    finish(): XmlElement {
      const root = top.children[0]
      if (root === undefined || typeof root === 'string') {
        throw new ManuscriptRefusal('damaged', wording.files.faults.partEmpty(part))
      }
      return root
    },
  }
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({})

function attributesOf(
  tag: SaxesTagNS,
  nameOf: (uri: string, local: string) => string,
): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined
  for (const { prefix, uri, local, value } of Object.values(tag.attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue
    attributes ??= Object.create(null) as Record<string, string>
    attributes[prefix === '' ? local : nameOf(uri, local)] = value
  }
  return attributes ?? NO_ATTRIBUTES
}

function isKnown(
  tag: SaxesTagNS,
  resolve: (prefix: string) => string | undefined,
  prefixes: ReadonlyMap<string, string>,
): boolean {
  const required = tag.attributes['Requires']?.value.trim().split(/\s+/) ?? []
  return required.every((prefix) => prefixes.has(resolve(prefix) ?? ''))
}

/**
 * The text of an XML part. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.1.5 and annex E), told
 * apart by the byte order mark or by the zero byte beside the first `<`.
 *
 * @throws ManuscriptRefusal `damaged` where the bytes are not text in that encoding
 */
function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes
  const littleEndian = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  const encoding = littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ManuscriptRefusal('damaged', wording.files.faults.partEncoding(part, encoding))
  }
}
