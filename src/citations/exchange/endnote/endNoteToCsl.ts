/** A record of EndNote, as its XML and the fields of Word files have it, as CSL-JSON. */
import type { CslName } from '../../model'
import { normaliseLocatorValue } from '../../references/normaliseLocatorValue'
import { readDateWords } from '../../references/readDateWords'
import { readName } from '../../references/readName'
import { readEndNoteType } from './endNoteTypes'
import { readWhen } from '../readWhen'
import { wording } from '../../../wording'

/** An element of the XML; of names the part behind a prefix counts. */
export type EndNoteElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (EndNoteElement | string)[]
}

/** Of whom each list of people is, for works that stand in another and for others. */
const PEOPLE: readonly (readonly [group: string, inPart: string, otherwise: string])[] = [
  ['authors', 'author', 'author'],
  ['secondary-authors', 'editor', 'editor'],
  ['tertiary-authors', 'editor', 'editor'],
  ['subsidiary-authors', 'translator', 'translator'],
  ['translated-authors', 'translator', 'translator'],
]

/** Fields under a name of CSL, by their path. */
const TEXTS: readonly (readonly [csl: string, path: string])[] = [
  ['title', 'titles/title'],
  ['title-short', 'titles/short-title'],
  ['original-title', 'titles/translated-title'],
  ['publisher', 'publisher'],
  ['publisher-place', 'pub-location'],
  ['volume', 'volume'],
  ['edition', 'edition'],
  ['number-of-volumes', 'num-vols'],
  ['genre', 'work-type'],
  ['DOI', 'electronic-resource-num'],
  ['URL', 'urls/related-urls/url'],
  ['language', 'language'],
  ['archive', 'remote-database-name'],
  ['archive_location', 'call-num'],
  ['note', 'notes'],
]

/** What EndNote keeps for itself. */
const SILENT =
  /^(?:database|source-app|rec-number|foreign-keys|ref-type|label|accession-num|modified-date|contributors\/authors|urls\/(?:pdf|text|image)-urls)/

export function endNoteToCsl(record: EndNoteElement): {
  key: string
  value: Record<string, unknown>
  remarks: string[]
  /** Fields that have no place. */
  left: string[]
} {
  const used = new Set<string>()
  const take = (path: string): string => {
    used.add(path)
    const found = listAt(record, path.split('/'))
    return found
      .map((one) => styledText(one).trim())
      .filter(Boolean)
      .join('; ')
  }
  const word = findAt(record, 'ref-type')?.attributes['name'] ?? ''
  const kind = readEndNoteType(word)
  const { isPart, type } = kind
  const isJournal = type.startsWith('article-')
  const value: Record<string, unknown> = { type }
  for (const [csl, path] of TEXTS) value[csl] = take(path)
  const people = new Map<string, CslName[]>()
  for (const [group, inPart, otherwise] of PEOPLE) {
    used.add(`contributors/${group}`)
    const role = isPart ? inPart : otherwise
    const names = listAt(record, ['contributors', group, 'author']).flatMap(
      (author) => readEndNoteName(plainText(author)) ?? [],
    )
    const whose = kind.isEdited && role === 'author' ? 'editor' : role
    people.set(whose, [...(people.get(whose) ?? []), ...names])
  }
  for (const [role, names] of people) value[role] = names
  const second = take('titles/secondary-title')
  const periodical = take('periodical/full-title')
  value['container-title'] = periodical || (isPart ? second : '')
  value['collection-title'] = isPart ? take('titles/tertiary-title') : second
  value[isJournal ? 'issue' : 'number'] = take('number')
  value['page'] = normaliseLocatorValue(take('pages') || take('section'))
  const number = take('isbn')
  const isISSN = isJournal || /^\d{4}-?\d{3}[\dXx]$/.test(number)
  value[isISSN ? 'ISSN' : 'ISBN'] = number
  const when = readWhen(take('dates/year'), take('dates/pub-dates/date'))
  Object.assign(value, { issued: when.issued, status: when.status })
  value['original-date'] = when.original ?? readDateWords(take('orig-pub')).issued
  value['accessed'] = readDateWords(take('access-date')).issued
  const left = listFields(record, '').filter((path) => !used.has(path) && !SILENT.test(path))
  return {
    key: plainText(findAt(record, 'label') ?? EMPTY).trim(),
    value,
    left,
    remarks: [
      ...(kind.isKnown ? [] : [wording.apparatus.exchange.remarks.type(word)]),
      ...(left.length > 0 ? [wording.apparatus.exchange.remarks.fields(left)] : []),
    ],
  }
}

const EMPTY: EndNoteElement = { name: '', attributes: {}, children: [] }

/** A comma behind a name in one piece says that it is a body’s. */
function readEndNoteName(words: string): CslName | null {
  const name = words.replace(/\s+/g, ' ').trim()
  return /,$/.test(name) ? { literal: name.slice(0, -1).trim() } : readName(name)
}

const nameOf = ({ name }: EndNoteElement) => name.replace(/^[^:]*:/, '')

function elementsOf({ children }: EndNoteElement): EndNoteElement[] {
  return children.filter((child) => typeof child !== 'string')
}

function listAt(element: EndNoteElement, path: readonly string[]): EndNoteElement[] {
  const [first, ...rest] = path
  if (first === undefined) return [element]
  return elementsOf(element)
    .filter((child) => nameOf(child) === first)
    .flatMap((child) => listAt(child, rest))
}

function findAt(element: EndNoteElement, name: string): EndNoteElement | undefined {
  return listAt(element, [name])[0]
}

/** The paths of what holds words, by the element that is not a style of them. */
function listFields(element: EndNoteElement, path: string): string[] {
  const inner = elementsOf(element).filter((child) => nameOf(child) !== 'style')
  if (inner.length === 0 || /^contributors\/\S/.test(path)) {
    return path !== '' && plainText(element).trim() !== '' ? [path] : []
  }
  const found = inner.flatMap((child) =>
    listFields(child, path === '' ? nameOf(child) : `${path}/${nameOf(child)}`),
  )
  return [...new Set(found)]
}

function plainText({ children }: EndNoteElement): string {
  return children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('')
}

/**
 * The words of a value. Where only some of them are italic they are marked as in CSL-JSON; a title
 * that is italic all over is so by the style of the bibliography.
 */
function styledText(element: EndNoteElement): string {
  const styles = elementsOf(element).filter((child) => nameOf(child) === 'style')
  const isItalic = ({ attributes }: EndNoteElement) =>
    attributes['face']?.includes('italic') === true
  if (styles.every(isItalic) || !styles.some(isItalic)) return plainText(element)
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child
      return isItalic(child) ? `<i>${plainText(child)}</i>` : plainText(child)
    })
    .join('')
}
