import type { CslDate, CslItem, CslName } from '../../../citations/model'
import type { ManagerCitation, ManagerItem } from '../../managerCitation'
import { findChild, getText, listChildren, type XmlElement } from '../../xml/elements'
import { splitInstruction } from '../content/splitInstruction'
import { findRelatedParts, type DocxPackage } from '../openPackage'
import { parseYear, withoutEmpty } from './managerRecords'

/** The sources of a file by their tags. */
export type WordSources = ReadonlyMap<string, XmlElement>

/** Word's sources (ECMA-376 part 1, 22.6): custom XML parts whose root is `b:Sources`. */
export function readWordSources(docx: DocxPackage): WordSources {
  const sources = new Map<string, XmlElement>()
  for (const part of findRelatedParts(docx, 'customXml')) {
    const root = docx.readXml(part)
    if (root?.name !== 'b:Sources') continue
    for (const source of listChildren(root, 'b:Source')) {
      sources.set(getText(findChild(source, 'b:Tag') ?? source).trim(), source)
    }
  }
  return sources
}

/**
 * Word's own citations (ECMA-376 part 1, 17.16.5.8): `CITATION tag` with the switches `\p` page,
 * `\v` volume, `\f` words before, `\s` words after, `\n` without the author, `\m` the next source,
 * `\l` language; what stands after `\m` is said of that source.
 */
export function readWordCode(code: string, sources: WordSources): ManagerCitation | null {
  const [name, first = '', ...words] = splitInstruction(code)
  if (name?.toUpperCase() !== 'CITATION') return null
  const items = [startItem(first, sources)]
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const item = items.at(-1)
    if (!/^\\\w$/.test(word) || !item) continue
    if (word === '\\n') item.suppressAuthor = true
    const value = words[at + 1] ?? ''
    if (!'pvfsml'.includes(word.charAt(1))) continue
    at += 1
    if (word === '\\p') item.locator = { label: 'page', value }
    else if (word === '\\v') item.prefix = `${item.prefix ?? ''}vol. ${value}, `
    else if (word === '\\f') item.prefix = value
    else if (word === '\\s') item.suffix = value
    else if (word === '\\m') items.push(startItem(value, sources))
  }
  return { manager: 'Word', items }
}

function startItem(tag: string, sources: WordSources): ManagerItem {
  const source = sources.get(tag)
  const guid = getText(findChild(source ?? null, 'b:Guid') ?? { ...EMPTY })
  return {
    ids: guid === '' ? [] : [`word:${guid.replace(/[{}]/g, '').toLowerCase()}`],
    csl: source === undefined ? null : readSource(source),
    dropped: [],
  }
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] }

const TYPES: Record<string, string> = {
  ArticleInAPeriodical: 'article-magazine',
  Book: 'book',
  BookSection: 'chapter',
  ConferenceProceedings: 'paper-conference',
  DocumentFromInternetSite: 'webpage',
  ElectronicSource: 'webpage',
  Film: 'motion_picture',
  InternetSite: 'webpage',
  Interview: 'interview',
  JournalArticle: 'article-journal',
  Report: 'report',
}

function readSource(source: XmlElement): CslItem {
  const own = (name: string) => getText(findChild(source, `b:${name}`) ?? EMPTY).trim()
  const names = (role: string) => readNames(findChild(findChild(source, 'b:Author'), `b:${role}`))
  const kind = own('SourceType')
  return withoutEmpty({
    id: '',
    type: own('ThesisType') === '' ? (TYPES[kind] ?? 'document') : 'thesis',
    title: own('Title'),
    'title-short': own('ShortTitle'),
    'container-title':
      own('JournalName') ||
      own('PeriodicalTitle') ||
      own('BookTitle') ||
      own('ConferenceName') ||
      own('InternetSiteTitle'),
    author: names('Author'),
    editor: names('Editor'),
    translator: names('Translator'),
    'container-author': names('BookAuthor'),
    issued: readDate(own('Year'), own('Month'), own('Day')),
    accessed: readDate(own('YearAccessed'), own('MonthAccessed'), own('DayAccessed')),
    publisher: own('Publisher') || own('Institution'),
    'publisher-place': [own('City'), own('StateProvince'), own('CountryRegion')]
      .filter(Boolean)
      .join(', '),
    volume: own('Volume'),
    'number-of-volumes': own('NumberVolumes'),
    issue: own('Issue'),
    page: own('Pages'),
    edition: own('Edition'),
    genre: own('ThesisType'),
    medium: own('Medium'),
    [/article/i.test(kind) ? 'ISSN' : 'ISBN']: own('StandardNumber'),
    DOI: own('DOI'),
    URL: own('URL'),
  })
}

function readNames(role: XmlElement | null): CslName[] {
  const body = getText(findChild(role, 'b:Corporate') ?? EMPTY).trim()
  if (body !== '') return [{ literal: body }]
  return listChildren(findChild(role, 'b:NameList'), 'b:Person').flatMap((person): CslName[] => {
    const [family, first, middle] = ['Last', 'First', 'Middle'].map((name) =>
      getText(findChild(person, `b:${name}`) ?? EMPTY).trim(),
    )
    const given = [first, middle].filter(Boolean).join(' ')
    if (!family) return given === '' ? [] : [{ literal: given }]
    return given === '' ? [{ literal: family }] : [{ family, given }]
  })
}

/** The month may be a number or a name in the author's language: only a number is a date. */
function readDate(year: string, month: string, day: string): CslDate | null {
  if (/^\d{1,4}$/.test(year) && /^\d{1,2}$/.test(month)) {
    const parts = [year, month, ...(/^\d{1,2}$/.test(day) ? [day] : [])]
    return { 'date-parts': [parts.map(Number)] }
  }
  if (month === '') return parseYear(year)
  return { literal: [day, month, year].filter(Boolean).join(' ') }
}
