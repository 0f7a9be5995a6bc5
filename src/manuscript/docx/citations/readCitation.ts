import type { ManagerCitation } from '../../managerCitation'
import { findChild, getText, listChildren } from '../../xml/elements'
import type { DocxPackage } from '../openPackage'
import { readCitaviCode } from './readCitaviCode'
import { readCslCitation, readCslCode } from './readCslCode'
import { decodeBase64 } from './managerRecords'
import { readEndNoteCode } from './readEndNoteCode'
import { readWordCode, readWordSources, type WordSources } from './readWordCode'

/**
 * Where the citations of reference managers stand in a .docx file: in fields, in content controls,
 * between bookmarks whose codes are in the file's own properties, and in links of a document that
 * Zotero has made ready for another word processor.
 */
export type CitationReader = {
  /** Of a field: `code` its instruction, `data` its `w:fldData`. Null for fields of other kinds. */
  fromField: (code: string, data: string) => ManagerCitation | null
  /** Of a content control by its tag. */
  fromControl: (tag: string) => ManagerCitation | null
  /** Of a bookmark by its name. */
  fromBookmark: (name: string) => ManagerCitation | null
}

export function createCitationReader(docx: DocxPackage): CitationReader {
  let sources: WordSources | null = null
  let codes: ReadonlyMap<string, string> | null = null
  return {
    fromField: (code, data) => {
      const citation = readCslCode(code) ?? readEndNoteCode(code, data) ?? readCitaviCode(code)
      if (citation !== null || !/^\s*CITATION\s/i.test(code)) return citation
      sources ??= readWordSources(docx)
      return readWordCode(code, sources)
    },
    fromControl: (tag) => {
      const [, base64] = /^MENDELEY_CITATION_v\d+_(.*)$/s.exec(tag) ?? []
      if (base64 === undefined) return null
      return readCslCitation(decodeBase64(base64) ?? '', 'Mendeley')
    },
    fromBookmark: (name) => {
      if (!name.startsWith('ZOTERO_BREF_')) return null
      codes ??= readBookmarkCodes(docx)
      const code = codes.get(name)
      return code === undefined ? { manager: 'Zotero', items: null } : readCslCode(code)
    },
  }
}

/** The properties `ZOTERO_BREF_x_1`, `_2` … put together: each holds 255 characters at most. */
function readBookmarkCodes(docx: DocxPackage): Map<string, string> {
  const part = docx.listRelationships('').find(({ type }) => /^custom-?properties$/i.test(type))
  const pieces = listChildren(part ? docx.readXml(part.target) : null, 'prop:property')
    .flatMap((property) => {
      const [, name, number] =
        /^(ZOTERO_BREF_.+)_(\d+)$/.exec(property.attributes['name'] ?? '') ?? []
      const value = findChild(property, 'vt:lpwstr')
      if (name === undefined || value === null) return []
      return [{ name, number: Number(number), text: getText(value) }]
    })
    .sort((one, other) => one.number - other.number)
  const codes = new Map<string, string>()
  for (const { name, text } of pieces) codes.set(name, (codes.get(name) ?? '') + text)
  return codes
}

/** What the links of a document made ready by Zotero for another word processor say. */
export type Transfer = { citation: ManagerCitation; words: string } | 'bibliography' | 'preferences'

/**
 * The code that stands as the words of such a link, or null where the words are words. The words to
 * print are those Zotero printed last.
 */
export function readTransfer(words: string): Transfer | null {
  if (/^\s*BIBL\s*\{.*CSL_BIBLIOGRAPHY\s*$/s.test(words)) return 'bibliography'
  if (/^\s*DOCUMENT_PREFERENCES\s/.test(words)) return 'preferences'
  const [, code] = /^\s*ITEM (CSL_CITATION\s*\{.*)$/s.exec(words) ?? []
  const citation = code === undefined ? null : readCslCode(`ZOTERO_ITEM ${code}`)
  return citation === null ? null : { citation, words: citation.printed ?? '' }
}

/** The managers whose links in Google Docs name a citation and carry no record of it. */
const LINKS: [RegExp, string][] = [
  [/^https?:\/\/(?:www\.)?zotero\.org\/google-docs\/\?/i, 'Zotero'],
  [/^https?:\/\/(?:www\.)?paperpile\.com\/[cb]\//i, 'Paperpile'],
]

/** The manager whose link this is, or null. */
export function findLinkManager(address: string): string | null {
  return LINKS.find(([form]) => form.test(address))?.[1] ?? null
}
