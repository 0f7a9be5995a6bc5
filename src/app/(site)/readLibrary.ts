import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { type MadePDFs, readPDFs } from '../../jobs/pdf/madePDFs'
import { getLibrary, type Library } from '../../queries/getLibrary'
import { fetchAhead } from '../../queries/openArticles'

/** How old an answer of the database may be, in milliseconds, before it is asked again. */
const FRESH = 250

/** How long readers wait for the database where something is known already. */
const PATIENCE = 2000

/** How often the log says again that there is no database. */
const REMINDER = 60_000

const NEVER = Number.NEGATIVE_INFINITY

/** What readers can reach, and when the database was asked (milliseconds since 1970). */
type Reading = { library: Library; pdfs: MadePDFs; askedAt: number }

let last: Library | undefined
let pdfs: MadePDFs = { version: '', issues: new Set() }
let asking: Promise<Library> | undefined
let askedAt = NEVER
let answeredAt = NEVER
let warnedAt = NEVER

/**
 * What readers can reach now, a quarter of a second ago at most. With the database gone, what was
 * last known goes on being served for as long as the process lives, and the log says so; only a
 * process that has never reached the database has nothing to serve. Whoever has seen current `editions`
 * elsewhere, as the search has, names them: where one is not known yet, the database is asked again.
 *
 * @throws what the database said, where nothing is known yet.
 */
export async function readLibrary(editions: readonly number[] = []): Promise<Reading> {
  const library = await read(editions)
  return { library, pdfs, askedAt: performance.timeOrigin + answeredAt }
}

async function read(editions: readonly number[]): Promise<Library> {
  const now = performance.now()
  if (last && now - answeredAt < FRESH && holds(last, editions)) return last
  if (!asking) {
    askedAt = now
    asking = ask(now).finally(() => {
      asking = undefined
    })
  }
  if (!last) return asking
  return now - askedAt > PATIENCE ? last : atLeast(last, asking)
}

function holds({ issues }: Library, editions: readonly number[]): boolean {
  return editions.every((id) => issues.some((prints) => prints.at(-1)?.id === id))
}

async function ask(now: number): Promise<Library> {
  let payload: Payload | undefined
  try {
    payload = await getPayload({ config })
    const known = last
    last = await getLibrary(payload, known)
    pdfs = await readPDFs(payload, pdfs)
    if (last !== known) void fetchWords(payload, last)
    warnedAt = NEVER
  } catch (error) {
    if (!last || !payload) throw error
    if (now - warnedAt > REMINDER) {
      payload.logger.warn({ err: error, msg: 'Readers get what was last known: no database.' })
      warnedAt = now
    }
  }
  answeredAt = now
  return last
}

let fetching: Promise<void> | undefined

/** The words of the newest current prints, then of older ones; nobody waits for them. */
async function fetchWords(payload: Payload, { issues }: Library): Promise<void> {
  await fetching
  if (last && last.issues !== issues) return
  const prints = [...issues.flatMap((prints) => prints.slice(-1)), ...issues.flat()]
  fetching = fetchAhead(payload, prints).catch((error: unknown) => {
    payload.logger.debug({ err: error, msg: 'Words were not fetched ahead.' })
  })
  await fetching
}

/** The answer, or what is known where it takes too long; the database is asked on meanwhile. */
async function atLeast(known: Library, answer: Promise<Library>): Promise<Library> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<Library>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, known)
  })
  try {
    return await Promise.race([answer, patience])
  } finally {
    clearTimeout(timer)
  }
}
