import config from '@payload-config'
import { getPayload } from 'payload'
import { Fault } from '../../lib/fault'
import type { Library } from '../../queries/getLibrary'
import { nameVersion } from '../../queries/reachable.mjs'
import type { SiteBuild } from '../../site/model'
import { toCanonicalPath } from '../../site/paths/sitePaths'
import { keepInFront } from './keepInFront'
import { listPDFs } from './listPDFs'
import type { Print, Printed } from './model'
import { readLibrary } from './readLibrary'
import { redirectTo } from './redirectTo'
import { sendAnswer } from './sendAnswer'
import { getSiteAssets } from './siteBuild'
import { storeAnswer } from './storeAnswer'

/**
 * Sends what `print` makes of the library. It is made once for each path and each state of the
 * library, and compressed once; then the process in front sends it from its memory. Nothing is ever
 * invalidated: a new edition is a new state. Only pages that are there are kept, so that no stream of
 * invented addresses fills the memory. With `keep: false`, for answers that depend on more than the
 * path, nothing is kept.
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
  const { askedAt, library, pdfs } = reading
  const build: SiteBuild = {
    ...getSiteAssets().build,
    pdfs: [...listPDFs(library, pdfs).keys()],
  }
  const stored = await storeAnswer(await tryTo(print, library, build))
  if (keep && stored.status === 200) {
    const version = nameVersion({ library: library.version, pdfs: pdfs.version })
    keepInFront({ path: pathname, stored, of: { askedAt, version } })
  }
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
