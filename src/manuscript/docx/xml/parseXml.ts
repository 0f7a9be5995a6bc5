import { SaxesParser, type SaxesTagNS } from 'saxes'
import { ManuscriptRefusal } from '../../refusal'
import { DOCX_LIMITS } from '../limits'
import { decodeXml } from './decodeXml'
import type { XmlElement } from './model'
import { PREFIXES } from './namespaces'

/**
 * Parts of a .docx file as trees. A document type declaration is refused outright: entities that
 * read other files or grow without end are declared there, and no part may have one (ECMA-376
 * part 2, 6.1.5). The parser knows no entities but the five of XML and opens nothing.
 *
 * Of `mc:AlternateContent` only the branch that is read comes into the tree, in the place of the
 * element: the first `mc:Choice` whose vocabularies are all known, else `mc:Fallback` (ECMA-376
 * part 3, 7.6). The same text stands in every branch; read twice it would be there twice.
 */
export type XmlBudget = { elements: number; bytes: number; characters: number }

const PIECE_CHARACTERS = 64 * 1024

/** Elements whose children are hoisted to their parent. */
const COMPATIBILITY = new Set(['mc:AlternateContent', 'mc:Choice', 'mc:Fallback'])

/** Most of what word processors write is about looks; without words in it, it is not kept. */
const LAYOUT = new Set(
  'sz szCs color lang kern spacing bCs iCs noProof proofErr jc shd highlight keepNext keepLines widowControl contextualSpacing lastRenderedPageBreak bookmarkStart bookmarkEnd tblW tcW tblLook vAlign gridCol'
    .split(' ')
    .map((name) => `w:${name}`),
)

/** White space between elements is layout of the file; in these it is text. */
const TEXT_ELEMENTS = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t'])

/**
 * The root of an XML part. `budget` is what all parts of one file may still use, and is lowered.
 *
 * @throws ManuscriptRefusal `hostile` for declarations, depth and number of elements; `damaged`
 *   for what is not well-formed, with the line
 */
export function parseXml(bytes: Uint8Array, part: string, budget: XmlBudget): XmlElement {
  budget.bytes -= bytes.length
  if (budget.bytes < 0) throw new ManuscriptRefusal('tooLarge', `The part ${part} is too large.`)
  const builder = createBuilder(part, budget)
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', (error) => {
    throw new ManuscriptRefusal('damaged', `The part ${part} is not well-formed: ${error.message}.`)
  })
  parser.on('doctype', () => {
    throw new ManuscriptRefusal('hostile', `The part ${part} declares a document type.`)
  })
  let attributes = 0
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > DOCX_LIMITS.attributes) {
      throw new ManuscriptRefusal('hostile', `The part ${part} has an element of many attributes.`)
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

function createBuilder(part: string, budget: XmlBudget) {
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [{ name: '', target: top, choiceTaken: false }]
  const parent = (): OpenElement => open.at(-1) ?? { name: '', target: null, choiceTaken: false }

  return {
    open(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined) {
      if (open.length > DOCX_LIMITS.depth) {
        throw new ManuscriptRefusal('hostile', `The part ${part} is nested too deeply.`)
      }
      const name = nameOf(tag.uri, tag.local)
      const within = parent()
      let target = within.target
      if (COMPATIBILITY.has(name)) {
        if (name !== 'mc:AlternateContent') {
          const taken = !within.choiceTaken && (name === 'mc:Fallback' || isKnown(tag, resolve))
          if (taken) within.choiceTaken = true
          else target = null
        }
      } else if (tag.isSelfClosing && LAYOUT.has(name)) target = null
      else if (target !== null) {
        budget.elements -= 1
        if (budget.elements < 0) {
          throw new ManuscriptRefusal('hostile', `The part ${part} has too many elements.`)
        }
        const element: XmlElement = { name, attributes: attributesOf(tag), children: [] }
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
      if (!TEXT_ELEMENTS.has(name) && text.trim() === '') return
      budget.characters -= text.length
      if (budget.characters < 0) {
        throw new ManuscriptRefusal('tooLarge', `The part ${part} has too much text.`)
      }
      target.children.push(text)
    },
    finish(): XmlElement {
      const root = top.children[0]
      if (root === undefined || typeof root === 'string') {
        throw new ManuscriptRefusal('damaged', `The part ${part} is empty.`)
      }
      return root
    },
  }
}

function nameOf(uri: string, local: string): string {
  return `${PREFIXES.get(uri) ?? '?'}:${local}`
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({})

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined
  for (const { prefix, uri, local, value } of Object.values(tag.attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue
    attributes ??= Object.create(null) as Record<string, string>
    attributes[prefix === '' ? local : nameOf(uri, local)] = value
  }
  return attributes ?? NO_ATTRIBUTES
}

function isKnown(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined): boolean {
  const required = tag.attributes['Requires']?.value.trim().split(/\s+/) ?? []
  return required.every((prefix) => PREFIXES.has(resolve(prefix) ?? ''))
}
