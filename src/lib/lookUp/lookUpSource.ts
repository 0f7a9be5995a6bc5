import { readCslItem } from '../../citations/exchange/readCslItem'
import type { CslItem } from '../../citations/model'
import { normaliseDOI } from '../../citations/references/normaliseDOI'
import { normaliseISBN } from '../../citations/references/normaliseISBN'
import { Refusal } from '../refusal'
import { wording } from '../../wording'

/**
 * Who is asked for a work by its number, in this order: for a DOI the two agencies that register those
 * of nearly all journals and data, for an ISBN the Internet Archive's catalogue. The addresses are
 * named here and nowhere else; no answer can send Forme to another one.
 */
export type LookUpServices = { crossref: string; datacite: string; openLibrary: string }

const SERVICES: LookUpServices = {
  crossref: 'https://api.crossref.org',
  datacite: 'https://api.datacite.org',
  openLibrary: 'https://openlibrary.org',
}

/** The longest a service may take, in milliseconds, and the most it may answer, in bytes. */
const PATIENCE = 8000
const MOST = 1024 * 1024

/**
 * The work with this DOI or ISBN, as CSL-JSON, from the services above. Nothing but the number goes
 * out, and only when somebody asks. Refuses with 400 what is neither, with 422 `sourceUnknown` a
 * number no service knows, and with 422 `sourceUnreached` where none could be reached.
 *
 * @example await lookUpSource('978-0-14-044568-8')
 */
export async function lookUpSource(
  text: string,
  services: LookUpServices = SERVICES,
  patience = PATIENCE,
): Promise<CslItem> {
  const doi = normaliseDOI(text)
  const isbn = doi === null ? normaliseISBN(text) : null
  if (doi !== null) {
    const path = encodeURIComponent(doi)
    const csl = 'application/vnd.citationstyles.csl+json'
    const found =
      (await ask(`${services.crossref}/v1/works/${path}/transform/${csl}`, patience)) ??
      (await ask(`${services.datacite}/dois/${csl}/${path}`, patience))
    return accept(found, wording.lookUp.noWork(doi))
  }
  if (isbn === null) throw new Refusal('noNumber', 400, wording.lookUp.noNumber)
  const query = `bibkeys=ISBN:${isbn}&format=json&jscmd=data`
  const answer = await ask(`${services.openLibrary}/api/books?${query}`, patience)
  const book = isRecord(answer) ? answer[`ISBN:${isbn}`] : undefined
  const item = isRecord(book) ? bookToCsl(book, isbn) : null
  return accept(item, wording.lookUp.noBook(isbn))
}

function accept(found: unknown, unknown: string): CslItem {
  const read = found === null ? null : readCslItem(toKnownType(found), 'found')
  if (read?.item.title) return read.item
  throw new Refusal('sourceUnknown', 422, unknown)
}

/** Crossref answers with its own names of two kinds that CSL calls otherwise. */
function toKnownType(found: unknown): unknown {
  if (!isRecord(found)) return found
  const types: Record<string, string> = { 'journal-article': 'article-journal', monograph: 'book' }
  const type = types[String(found['type'])]
  return type === undefined ? found : { ...found, type }
}

/** What a service answers; null where it does not know the number. */
async function ask(address: string, patience: number): Promise<unknown> {
  let answer: Response
  let text: string
  try {
    answer = await fetch(address, {
      headers: { accept: 'application/json, application/vnd.citationstyles.csl+json' },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    text = await readText(answer)
  } catch {
    throw unreached(address)
  }
  if (answer.status === 404) return null
  if (!answer.ok) throw unreached(address)
  try {
    return JSON.parse(text)
  } catch {
    throw unreached(address)
  }
}

async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > MOST) throw new RangeError('The answer is too long.')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function unreached(address: string): Refusal {
  return new Refusal('sourceUnreached', 422, wording.lookUp.unreached(new URL(address).host))
}

function bookToCsl(book: Record<string, unknown>, isbn: string): object {
  const name = (list: unknown) =>
    (Array.isArray(list) ? (list as unknown[]) : []).flatMap((one) =>
      isRecord(one) && typeof one['name'] === 'string' ? [one['name']] : [],
    )
  const subtitle = typeof book['subtitle'] === 'string' ? `: ${book['subtitle']}` : ''
  const year = /\b\d{4}\b/.exec(String(book['publish_date'] ?? ''))?.[0]
  return {
    type: 'book',
    title: `${String(book['title'] ?? '')}${book['title'] ? subtitle : ''}`,
    author: name(book['authors']).map(splitName),
    publisher: name(book['publishers'])[0] ?? '',
    'publisher-place': name(book['publish_places'])[0] ?? '',
    ...(year ? { issued: { 'date-parts': [[Number(year)]] } } : {}),
    ISBN: isbn,
  }
}

/** Open Library gives a name as one string; its last word is taken for the family's. */
function splitName(name: string): { family: string; given: string } | { literal: string } {
  const [, given, family] = /^(.+)\s(\S+)$/.exec(name.trim()) ?? []
  return given && family ? { family, given } : { literal: name.trim() }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
