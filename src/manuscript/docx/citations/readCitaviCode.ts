import type { CslItem, CslName, LocatorLabel } from '../../../citations/model'
import type { ManagerCitation, ManagerItem } from '../../managerCitation'
import { readLocator } from './readCslCode'
import { decodeBase64, parseYear, withoutEmpty } from './managerRecords'

/**
 * The citations of Citavi: `ADDIN CitaviPlaceholder{…}`, base64 of JSON as .NET writes it, where an
 * object that was written before is only named (`$ref` for its `$id`).
 */
export function readCitaviCode(code: string): ManagerCitation | null {
  const match = /^\s*ADDIN\s+CitaviPlaceholder\s*\{([^}]*)\}?/.exec(code)
  if (!match) return null
  const placeholder = decode(match[1] ?? '')
  const entries = placeholder === null ? null : listIn(placeholder, 'Entries')
  if (placeholder === null || entries === null) return { manager: 'Citavi', items: null }
  const printed = textIn(placeholder, 'Text')
  return {
    manager: 'Citavi',
    items: entries.map(readEntry),
    ...(printed === '' ? {} : { printed }),
  }
}

type Node = Record<string, unknown>

function decode(base64: string): Node | null {
  try {
    const root: unknown = JSON.parse(decodeBase64(base64) ?? '')
    if (!isNode(root)) return null
    resolveReferences(root)
    return root
  } catch {
    return null
  }
}

/** Puts each object in the places that only name it. */
function resolveReferences(root: Node): void {
  const known = new Map<unknown, Node>()
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (!isNode(value)) return value
    const named = known.get(value['$ref'])
    if (named) return named
    if (value['$id'] !== undefined) known.set(value['$id'], value)
    for (const [key, inner] of Object.entries(value)) value[key] = visit(inner)
    return value
  }
  visit(root)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listIn(node: Node, key: string): Node[] | null {
  const list = node[key]
  return Array.isArray(list) ? list.filter(isNode) : null
}

function nodeIn(node: Node, key: string): Node | null {
  const inner = node[key]
  return isNode(inner) ? inner : null
}

function textIn(node: Node | null, ...keys: string[]): string {
  const value = keys.map((key) => node?.[key]).find((each) => each !== undefined && each !== null)
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** How places are counted (`NumberingType`); a number in the margin is none the desk knows. */
const NUMBERING: (LocatorLabel | 'marginal number')[] = [
  'page',
  'column',
  'paragraph',
  'marginal number',
]

function readEntry(entry: Node): ManagerItem {
  const reference = nodeIn(entry, 'Reference')
  const id = textIn(reference, 'Id') || textIn(entry, 'ReferenceId')
  const range = nodeIn(entry, 'PageRange')
  const label = NUMBERING[Number(range?.['NumberingType'] ?? entry['NumberingType'] ?? 0)]
  const { locator, suffix: placed } = readLocator(readPages(entry['PageRange']), label ?? 'page')
  const suffix = placed + textIn(entry, 'Suffix', 'PostText')
  const prefix = textIn(entry, 'Prefix', 'PreText')
  return {
    ids: id === '' ? [] : [`citavi:${id}`],
    csl: reference === null ? null : readReference(reference),
    ...(locator ? { locator } : {}),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(entry['PersonOnly'] !== true && entry['YearOnly'] === true ? { suppressAuthor: true } : {}),
    dropped: [],
  }
}

function readPages(range: unknown): string {
  if (typeof range === 'string') return range.replace(/<[^>]*>/g, '').trim()
  if (!isNode(range)) return ''
  const whole = textIn(range, 'PrettyString', 'OriginalString')
  if (whole !== '') return whole
  const [start = '', end = ''] = ['StartPage', 'EndPage'].map((key) =>
    textIn(nodeIn(range, key), 'PrettyString', 'OriginalString', 'Number'),
  )
  return end === '' || end === start ? start : `${start}-${end}`
}

const TYPES: Record<string, string> = {
  ArchiveMaterial: 'manuscript',
  Book: 'book',
  BookEdited: 'book',
  CollectedWorks: 'book',
  ConferenceProceedings: 'book',
  Contribution: 'chapter',
  ContributionInLegalCommentary: 'chapter',
  InternetDocument: 'webpage',
  InterviewMaterial: 'interview',
  JournalArticle: 'article-journal',
  Lecture: 'speech',
  Manuscript: 'manuscript',
  Movie: 'motion_picture',
  NewsAgencyReport: 'report',
  NewspaperArticle: 'article-newspaper',
  PersonalCommunication: 'personal_communication',
  PressRelease: 'report',
  Report: 'report',
  SpecialIssue: 'book',
  StatuteOrRegulation: 'legislation',
  Thesis: 'thesis',
  UnpublishedWork: 'manuscript',
}

function readReference(reference: Node): CslItem {
  const parent = nodeIn(reference, 'ParentReference')
  const own = (...keys: string[]) => textIn(reference, ...keys).trim()
  const either = (key: string) => own(key) || textIn(parent, key).trim()
  const people = (key: string, of: Node | null = reference) =>
    (of === null ? [] : (listIn(of, key) ?? [])).flatMap(readPerson)
  const type = TYPES[own('ReferenceType')] ?? 'document'
  const [publisher] = listIn(reference, 'Publishers') ?? []
  const [parentPublisher] = (parent === null ? null : listIn(parent, 'Publishers')) ?? []
  const periodical = nodeIn(reference, 'Periodical')
  const subtitle = own('Subtitle')
  return withoutEmpty({
    id: '',
    type,
    title: [own('Title'), subtitle].filter(Boolean).join(': '),
    'container-title': textIn(periodical, 'Name').trim() || textIn(parent, 'Title').trim(),
    'collection-title': textIn(nodeIn(reference, 'SeriesTitle'), 'Name').trim(),
    author: people('Authors'),
    editor: [...people('Editors'), ...people('Editors', parent)],
    translator: people('Translators'),
    issued: parseYear(either('Year'), own('Date')),
    publisher: textIn(publisher ?? parentPublisher ?? null, 'Name').trim(),
    'publisher-place': either('PlaceOfPublication'),
    volume: either('Volume'),
    issue: own('Number'),
    page: readPages(reference['PageRange']),
    edition: either('Edition'),
    ISBN: either('Isbn'),
    DOI: own('Doi'),
    URL: own('OnlineAddress'),
    language: own('Language'),
  })
}

function readPerson(person: Node): CslName[] {
  const [family, given, middle, prefix] = ['LastName', 'FirstName', 'MiddleName', 'Prefix'].map(
    (key) => textIn(person, key).trim(),
  )
  if (!family) return []
  const first = [given, middle].filter(Boolean).join(' ')
  if (first === '') return [{ literal: family }]
  return [{ family, given: first, ...(prefix ? { 'non-dropping-particle': prefix } : {}) }]
}
