import config from '@payload-config'
import { getPayload } from 'payload'
import { Fault } from '../../lib/fault'
import { PLACES } from '../../lib/insides/sharedPlaces.mjs'
import type { Library } from '../../queries/getLibrary'
import type { SiteBuild } from '../../site/model'
import { toCanonicalPath } from '../../site/paths/sitePaths'
import { composeReply } from './composeReply'
import { keptAnswers } from './keptAnswers'
import { listPDFs } from './listPDFs'
import type { Print, Printed, Reply } from './model'
import { readLibrary } from './readLibrary'
import { redirectTo } from './redirectTo'
import { sendAnswer } from './sendAnswer'
import { getSiteAssets } from './siteBuild'
import { storeAnswer } from './storeAnswer'

/** Until when what is kept is known to be current. */
let freshUntil = Number.NEGATIVE_INFINITY

Reflect.set(globalThis, PLACES.kept, (path: string, ask: (name: string) => string | null) =>
  findReply(path, ask),
)

/**
 * Sends what `print` makes of the library. It is made once for each path and each state of the
 * library, compressed once, and then served from memory: nothing is ever invalidated, a new edition
 * is a new state. Only pages that are there are kept, so that no stream of invented addresses fills
 * the memory. With `keep: false`, for answers that depend on more than the path, nothing is kept.
 */
export async function answer(
  request: Request,
  print: Print,
  { keep = true }: { keep?: boolean } = {},
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  if (pathname !== '/' && pathname.endsWith('/')) {
    const location = `${toCanonicalPath(pathname) ?? '/'}${search}`
    return sendAnswer(request, await storeAnswer(redirectTo(location)))
  }
  const reading = await readLibrary()
  const { library } = reading
  const pdfs = listPDFs(library, reading.pdfs)
  const state = { version: library.version, pdfs }
  keptAnswers.turnTo(state)
  freshUntil = reading.freshUntil
  const known = keep ? keptAnswers.find(pathname) : undefined
  if (known) return sendAnswer(request, known)
  const build: SiteBuild = { ...getSiteAssets().build, pdfs: [...pdfs.keys()] }
  const stored = await storeAnswer(await tryTo(print, library, build))
  if (keep && stored.status === 200) keptAnswers.keep(pathname, stored, state)
  return sendAnswer(request, stored)
}

/** What cannot be fetched now (`openWords`) is said so with 503, and asked for again soon. */
async function tryTo(print: Print, library: Library, build: SiteBuild): Promise<Printed> {
  try {
    return await print(library, build)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const { logger } = await getPayload({ config })
    logger.error({ err: error, msg: 'A page could not be made.' })
    return { status: error.status, type: 'text/plain; charset=utf-8', body: error.message }
  }
}

/**
 * What is kept for a path, as it stands in a request, for as long as nothing newer can be there:
 * then nobody has to be asked, and the server sends it without Next.
 */
function findReply(path: string, ask: (name: string) => string | null): Reply | null {
  if (performance.now() > freshUntil) return null
  const stored = keptAnswers.find(path)
  return stored ? composeReply(ask, stored, { canEncode: true }) : null
}
