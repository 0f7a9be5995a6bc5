/**
 * Citations by key, as pandoc has them: `[see @marx1867, p. 33; @engels1878]`, `[-@marx1867]` without
 * the author, `@marx1867 [p. 35]` as a part of a sentence. A key means a work only where the desk
 * knows one work by it; otherwise it stays as it was written.
 */
import type { CslItem } from '../../../citations/model'
import { cslToShortForm } from '../../../citations/references/cslToShortForm'
import { parseLocator, readLocatorValue } from '../../apparatus/parse/parseLocator'
import type { ManagerCitation, ManagerItem } from '../../managerCitation'
import { literally } from './literally'

/** The works that keys mean, and what was found of them in the file. */
export type KeyCitations = {
  works: ReadonlyMap<string, CslItem>
  found: ManagerCitation[]
  /** The keys that were read, each with its work in short form. */
  read: Map<string, string>
}

/** The attribute that ties words to one of the citations found, by its place among them. */
export const CITATION_ATTRIBUTE = 'data-key-citation'

/** What a reference on the desk is called by a key. */
export function keyToManagerID(key: string): string {
  return `key:${key}`
}

const KEY = String.raw`@(?:\{([^{}\s]+)\}|([\p{L}\d_]+(?:[:.#$%&+?<>~/-][\p{L}\d_]+)*))`
const ALL_KEYS = new RegExp(`(?<![\\p{L}\\d_.])${KEY}`, 'gu')
const MOST_KEYS = 5000

/** The keys that a text may cite by, each once; what they mean is asked before it is read. */
export function listKeys(text: string): string[] {
  const keys = new Set<string>()
  for (const [, braced, plain] of text.matchAll(ALL_KEYS)) {
    if (keys.size >= MOST_KEYS) break
    keys.add(braced ?? plain ?? '')
  }
  return [...keys]
}

/** The same of a file's bytes; a Word file is no text. */
export function listKeysOfFile(bytes: Uint8Array): string[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? [] : listKeys(new TextDecoder().decode(bytes))
}

type Place = { text: string; at: number; marking: { citations: KeyCitations } }
type Found = { text: string; end: number } | null

const LONGEST = 1000
const IN_BRACKETS = /^\[((?:[^\][]|\[[^\][]*\])*)\](?![([:{])/u
const PART = new RegExp(`^([^@]*?)(-?)${KEY}([^]*)$`, 'u')
const NARRATIVE = new RegExp(`^${KEY}(?: \\[([^\\][@\\n]+)\\])?`, 'u')

/** The citation that begins at this bracket or sign; null for one of a work that is not known. */
export function readKeyCitation({ at, marking: { citations }, text }: Place): Found {
  if (citations.works.size === 0) return null
  const ahead = text.slice(at, at + LONGEST)
  if (text.charAt(at) === '@') return readNarrative(citations, text, at, ahead)
  const [whole = '', inside = ''] = IN_BRACKETS.exec(ahead) ?? []
  if (whole === '' || !inside.includes('@') || /\n\s*\n/.test(inside)) return null
  const items = inside.split(';').map((part) => readItem(citations, part))
  const known = items.flatMap((item) => item ?? [])
  if (known.length < items.length) return null
  return { text: write(citations, known), end: at + whole.length }
}

function readNarrative(citations: KeyCitations, text: string, at: number, ahead: string): Found {
  if (/[\p{L}\d_.@[(-]/u.test(text.charAt(at - 1))) return null
  const [whole = '', braced, plain, place = ''] = NARRATIVE.exec(ahead) ?? []
  const item = whole === '' ? null : readItem(citations, `@{${braced ?? plain ?? ''}}, ${place}`)
  if (!item?.csl) return null
  const people = (item.csl.author ?? item.csl.editor ?? []).map(
    ({ family, literal }) => family ?? literal ?? '',
  )
  const names = people.length > 0 ? people.join(' and ') : (item.csl.title ?? '')
  return { text: `${literally(names)}${write(citations, [item])}`, end: at + whole.length }
}

function readItem(citations: KeyCitations, part: string): ManagerItem | null {
  const [, before = '', hyphen, braced, plain, after = ''] = PART.exec(part) ?? []
  const key = braced ?? plain ?? ''
  const csl = citations.works.get(key)
  if (!csl) return null
  citations.read.set(key, cslToShortForm(csl))
  const rest = after.replace(/^[,\s]+/, '')
  const labelled = parseLocator(rest)
  const page = labelled ? null : readLocatorValue(rest)
  const end = labelled?.end ?? page?.end ?? 0
  const locator =
    labelled?.locator ?? (page ? { label: 'page' as const, value: page.value } : undefined)
  const suffix = toMarkup(end > 0 ? rest.slice(end) : rest && `, ${rest}`).trimEnd()
  const prefix = toMarkup(before.trimStart())
  return {
    ids: [keyToManagerID(key)],
    csl,
    ...(locator ? { locator } : {}),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(hyphen === '-' ? { suppressAuthor: true as const } : {}),
    dropped: [],
  }
}

function toMarkup(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/(\*|_)([^*_]+)\1/g, '<i>$2</i>')
}

/** Words that stand for the citation, tied to it. */
function write(citations: KeyCitations, items: ManagerItem[]): string {
  const words = items.map(({ csl, locator, prefix = '', suffix = '' }) =>
    [prefix, csl ? cslToShortForm(csl) : '', locator ? `, ${locator.value}` : '', suffix].join(''),
  )
  citations.found.push({ manager: 'Markdown', items })
  const number = citations.found.length - 1
  const inside = literally(`[${words.join('; ').replaceAll(/<\/?i>/g, '')}]`)
  return `<cite ${CITATION_ATTRIBUTE}="${number}">${inside}</cite>`
}
