import type { SiteBuild } from '../../site/model'
import { toCanonicalPath } from '../../site/paths/toCanonicalPath'
import { listPDFs } from './listPDFs'
import type { Print, Stored } from './model'
import { readLibrary } from './readLibrary'
import { redirectTo } from './redirectTo'
import { sendAnswer } from './sendAnswer'
import { getSiteAssets } from './siteBuild'
import { storeAnswer } from './storeAnswer'

/** Bytes of answers that are kept, all encodings together. The oldest make room for new ones. */
const MOST_KEPT = 64 * 1024 * 1024

/** What answers are made from besides the address. */
type State = { version: string; pdfs: ReadonlyMap<string, string> }

/** Answers by path, for the state they were made from; a new edition or a new PDF starts a new set. */
let kept = {
  state: { version: '', pdfs: new Map() } as State,
  size: 0,
  answers: new Map<string, Stored>(),
}

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
  const library = await readLibrary()
  const pdfs = await listPDFs(library)
  if (kept.state.version !== library.version || kept.state.pdfs !== pdfs) {
    kept = { state: { version: library.version, pdfs }, size: 0, answers: new Map() }
  }
  const { answers } = kept
  const known = keep ? answers.get(pathname) : undefined
  if (known) return sendAnswer(request, known)
  const build: SiteBuild = { ...getSiteAssets().build, pdfs: [...pdfs.keys()] }
  const stored = await storeAnswer(await print(library, build))
  if (keep && stored.status === 200 && answers === kept.answers) keepAnswer(pathname, stored)
  return sendAnswer(request, stored)
}

function keepAnswer(path: string, stored: Stored): void {
  const { answers } = kept
  kept.size += sizeOf(stored) - sizeOf(answers.get(path))
  answers.set(path, stored)
  for (const [oldest, answer] of answers) {
    if (kept.size <= MOST_KEPT) return
    kept.size -= sizeOf(answer)
    answers.delete(oldest)
  }
}

function sizeOf(stored: Stored | undefined): number {
  if (!stored) return 0
  return stored.plain.length + (stored.gzip?.length ?? 0) + (stored.br?.length ?? 0)
}
