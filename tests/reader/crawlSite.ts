import { readPage } from '../../src/site/fixtures/readPage'
import { fetchPlain } from './fetchPlain'
import { listAddresses } from './listAddresses'
import type { Fetched } from './model'

/** Beyond this many documents something leads on without end. */
const MOST = 3000

const AT_ONCE = 8

export type Crawl = {
  /** By path, without query and fragment as they were asked for. */
  found: Map<string, Fetched>
  /** Addresses of the site that lead nowhere, and fragments nobody has, with where they stand. */
  broken: string[]
  /** Addresses of other servers, as links lead there. */
  outward: Set<string>
}

/**
 * Follows every address of the site from the given paths on: pages, files, feeds, books, pictures,
 * styles. Each has to answer 200, and each fragment has to be the id of something.
 */
export async function crawlSite(origin: string, starts: string[]): Promise<Crawl> {
  const found = new Map<string, Fetched>()
  const asked = new Set<string>()
  const wanted: { path: string; fragment: string; from: string }[] = []
  const outward = new Set<string>()
  const queue: string[] = []
  const want = (place: string, base: string) => {
    const url = new URL(place, `${origin}${base}`)
    if (url.origin !== origin) return void outward.add(url.href)
    const path = url.pathname + url.search
    wanted.push({ path, fragment: decodeURIComponent(url.hash.slice(1)), from: base })
    if (asked.has(path)) return
    asked.add(path)
    queue.push(path)
  }
  for (const start of starts) want(start, '/')
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (asked.size > MOST) throw new Error(`There are more than ${MOST} addresses: ${path}`)
      const fetched = await fetchPlain(origin, path)
      found.set(path, fetched)
      if (fetched.status === 200) {
        for (const { base, written } of listAddresses(fetched)) want(written, base)
      }
    }
  }
  while (queue.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work))

  const broken = wanted.flatMap(({ fragment, from, path }) => {
    const there = found.get(path)
    if (there?.status !== 200) return [`${from} → ${path}: ${there?.status}`]
    if (fragment === '' || there.type !== 'text/html') return []
    return idsOf(there).has(fragment) ? [] : [`${from} → ${path}#${fragment}: no such place`]
  })
  return { found, broken: [...new Set(broken)], outward }
}

const ids = new WeakMap<Fetched, Set<string>>()

function idsOf(page: Fetched): Set<string> {
  const known = ids.get(page) ?? new Set(readPage(page.text).ids)
  ids.set(page, known)
  return known
}
