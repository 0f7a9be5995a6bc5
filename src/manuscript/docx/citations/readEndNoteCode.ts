import type { CslItem } from '../../../citations/model'
import type { ManagerCitation, ManagerItem } from '../../managerCitation'
import {
  findChild,
  getText,
  listChildren,
  listDescendants,
  type XmlElement,
} from '../../xml/elements'
import { parseXml, type XmlVocabulary } from '../../xml/parseXml'
import { decodeBase64, nameFromText, parseYear, withoutEmpty } from './managerRecords'

/**
 * The citations of EndNote: XML after `ADDIN EN.CITE` in the instruction of a field, or as base64 in
 * the field's `w:fldData` or that of the field `EN.CITE.DATA` inside it. A `Cite` has what is said of
 * the place, and the whole record.
 *
 * @throws ManuscriptRefusal for XML that is not well-formed, as `parseXml`
 */
export function readEndNoteCode(code: string, data: string): ManagerCitation | null {
  if (!/^\s*(?:ADDIN\s+)?EN\.CITE(?!\.)/.test(code)) return null
  const written = code.indexOf('<EndNote')
  const xml = written >= 0 ? code.slice(written) : (decodeBase64(data) ?? '')
  if (!xml.startsWith('<EndNote')) return { manager: 'EndNote', items: null }
  const bytes = new TextEncoder().encode(xml.slice(0, xml.lastIndexOf('>') + 1))
  const budget = { elements: 20_000, bytes: 2_000_000, characters: 1_000_000 }
  const root = parseXml(bytes, 'EN.CITE', budget, VOCABULARY)
  return { manager: 'EndNote', items: listChildren(root, 'en:Cite').map(readCite) }
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
  const own = (name: string) => getText(findChild(cite, `en:${name}`) ?? EMPTY)
  const pages = own('Pages').trim()
  const keys = listDescendants(cite, 'en:key').filter(
    ({ attributes }) => attributes['app'] === 'EN' && attributes['db-id'] !== undefined,
  )
  return {
    ids: keys.map((key) => `endnote:${key.attributes['db-id'] ?? ''}/${getText(key).trim()}`),
    csl: record === null ? null : readRecord(record),
    ...(pages === '' ? {} : { locator: { label: 'page', value: pages } }),
    ...(own('Prefix') === '' ? {} : { prefix: own('Prefix') }),
    ...(own('Suffix') === '' ? {} : { suffix: own('Suffix') }),
    ...(cite.attributes['ExcludeAuth'] === '1' ? { suppressAuthor: true } : {}),
    dropped: [],
  }
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] }

/** EndNote's reference types (by their names; the numbers differ between versions) as CSL types. */
const TYPES: Record<string, string> = {
  'Audiovisual Material': 'motion_picture',
  Bill: 'legislation',
  Blog: 'post-weblog',
  Book: 'book',
  'Book Section': 'chapter',
  'Classical Work': 'book',
  'Conference Paper': 'paper-conference',
  'Conference Proceedings': 'paper-conference',
  Dictionary: 'entry-encyclopedia',
  'Edited Book': 'book',
  'Electronic Article': 'article-journal',
  'Electronic Book': 'book',
  'Electronic Book Section': 'chapter',
  Encyclopedia: 'entry-encyclopedia',
  'Film or Broadcast': 'motion_picture',
  'Government Document': 'report',
  Interview: 'interview',
  'Journal Article': 'article-journal',
  'Magazine Article': 'article-magazine',
  Manuscript: 'manuscript',
  'Newspaper Article': 'article-newspaper',
  Pamphlet: 'pamphlet',
  'Personal Communication': 'personal_communication',
  Report: 'report',
  Serial: 'book',
  Statute: 'legislation',
  Thesis: 'thesis',
  'Unpublished Work': 'manuscript',
  'Web Page': 'webpage',
}

function readRecord(record: XmlElement): CslItem {
  const words = (...path: string[]) => {
    const found = path.reduce<XmlElement | null>(
      (element, name) => findChild(element, `en:${name}`),
      record,
    )
    return found === null ? '' : styledText(found).trim()
  }
  const names = (group: string) => {
    const list = findChild(findChild(record, 'en:contributors'), `en:${group}`)
    return listChildren(list, 'en:author').flatMap((author) => nameFromText(plainText(author)))
  }
  const type = TYPES[findChild(record, 'en:ref-type')?.attributes['name'] ?? ''] ?? 'document'
  const isPart = type === 'chapter' || type.startsWith('article') || type.startsWith('entry')
  const isEdited = findChild(record, 'en:ref-type')?.attributes['name'] === 'Edited Book'
  const secondary = words('titles', 'secondary-title')
  const container = words('periodical', 'full-title') || (isPart ? secondary : '')
  const authors = names('authors')
  const editors = isEdited ? authors : names(isPart ? 'secondary-authors' : 'tertiary-authors')
  return withoutEmpty({
    id: '',
    type,
    title: words('titles', 'title'),
    'title-short': words('titles', 'short-title'),
    'container-title': container,
    'collection-title': isPart ? words('titles', 'tertiary-title') : secondary,
    author: isEdited ? [] : authors,
    editor: editors,
    translator: names('subsidiary-authors'),
    issued: parseYear(words('dates', 'year'), words('dates', 'pub-dates', 'date')),
    publisher: words('publisher'),
    'publisher-place': words('pub-location'),
    volume: words('volume'),
    issue: words('number'),
    page: words('pages'),
    edition: words('edition'),
    'number-of-volumes': words('num-vols'),
    genre: words('work-type'),
    ISBN: type.startsWith('article') ? '' : words('isbn'),
    ISSN: type.startsWith('article') ? words('isbn') : '',
    DOI: words('electronic-resource-num'),
    URL: words('urls', 'related-urls', 'url'),
    language: words('language'),
  })
}

function plainText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : plainText(child)))
    .join('')
}

/**
 * The words of a value. Where only some of them are italic they are marked as in CSL-JSON; a title
 * that is italic all over is so by the style of the bibliography.
 */
function styledText(element: XmlElement): string {
  const styles = listChildren(element, 'en:style')
  const isItalic = ({ attributes }: XmlElement) => attributes['face']?.includes('italic') === true
  if (styles.every(isItalic) || !styles.some(isItalic)) return plainText(element)
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child
      return isItalic(child) ? `<i>${plainText(child)}</i>` : plainText(child)
    })
    .join('')
}
