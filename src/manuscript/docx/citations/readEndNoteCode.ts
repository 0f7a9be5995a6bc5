import { endNoteToCsl } from '../../../citations/exchange/endnote/endNoteToCsl'
import { readCslItem } from '../../../citations/exchange/readCslItem'
import type { ManagerCitation, ManagerItem } from '../../managerCitation'
import { ManuscriptRefusal } from '../../refusal'
import {
  findChild,
  getText,
  listChildren,
  listDescendants,
  type XmlElement,
} from '../../xml/elements'
import { parseXml, type XmlVocabulary } from '../../xml/parseXml'
import { decodeBase64 } from './managerRecords'

/**
 * The citations of EndNote: XML after `ADDIN EN.CITE` in the instruction of a field, or as base64 in
 * the field's `w:fldData` or that of the field `EN.CITE.DATA` inside it. A `Cite` has what is said of
 * the place, and the whole record. XML that is broken is a citation that cannot be read, not a file
 * that cannot.
 */
export function readEndNoteCode(code: string, data: string): ManagerCitation | null {
  if (!/^\s*(?:ADDIN\s+)?EN\.CITE(?!\.)/.test(code)) return null
  const written = code.indexOf('<EndNote')
  const xml = written >= 0 ? code.slice(written) : (decodeBase64(data) ?? '')
  if (!xml.startsWith('<EndNote')) return { manager: 'EndNote', items: null }
  return { manager: 'EndNote', items: readCites(xml.slice(0, xml.lastIndexOf('>') + 1)) }
}

function readCites(xml: string): ManagerItem[] | null {
  const budget = { elements: 20_000, bytes: 2_000_000, characters: 1_000_000 }
  try {
    const root = parseXml(new TextEncoder().encode(xml), 'EN.CITE', budget, VOCABULARY)
    return listChildren(root, 'en:Cite').map(readCite)
  } catch (error) {
    if (error instanceof ManuscriptRefusal) return null
    throw error
  }
}

/** The names of EndNote's XML stand in no namespace. */
const VOCABULARY: XmlVocabulary = {
  prefixes: new Map([['', 'en']]),
  textElements: new Set(['en:Prefix', 'en:Suffix', 'en:Pages', 'en:style', 'en:title']),
  codeElements: new Set(),
  layout: new Set(),
}

function readCite(cite: XmlElement): ManagerItem {
  const record = findChild(cite, 'en:record')
  const read = record === null ? null : endNoteToCsl(record)
  const own = (name: string) => getText(findChild(cite, `en:${name}`) ?? EMPTY)
  const pages = own('Pages').trim()
  const keys = listDescendants(cite, 'en:key').filter(
    ({ attributes }) => attributes['app'] === 'EN' && attributes['db-id'] !== undefined,
  )
  return {
    ids: keys.map((key) => `endnote:${key.attributes['db-id'] ?? ''}/${getText(key).trim()}`),
    csl: readCslItem(read?.value, '')?.item ?? null,
    ...(pages === '' ? {} : { locator: { label: 'page', value: pages } }),
    ...(own('Prefix') === '' ? {} : { prefix: own('Prefix') }),
    ...(own('Suffix') === '' ? {} : { suffix: own('Suffix') }),
    ...(cite.attributes['ExcludeAuth'] === '1' ? { suppressAuthor: true } : {}),
    dropped: read?.left ?? [],
  }
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] }
