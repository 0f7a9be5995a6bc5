import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { ArticleHead } from '../edition/heads'
import { listPrinted } from '../edition/listPrinted'
import type { Manifest, PrintedArticle } from '../edition/manifest'
import type { StoredPrint } from './readableEdition'

const pack = promisify(deflateRaw)
const unpack = promisify(inflateRaw)

/**
 * Bytes of words that a process holds, compressed: some three thousand articles. It is all that a
 * process keeps of texts, however many there are.
 */
const MOST_KEPT = 32 * 1024 * 1024

/** Words of articles in print, of which no more than so many bytes are held. */
export type Words = {
  /**
   * Articles of a print, whole, in the order in which they are asked for: from memory, and what is
   * not there from the database, with one question. Whether readers may have them is the caller's to
   * know: it asks with heads of the library, where what was withdrawn is not. Throws what the
   * database said where it had to be asked and did not answer.
   */
  open: (
    payload: Payload,
    edition: number,
    heads: readonly ArticleHead[],
  ) => Promise<PrintedArticle[]>
  /**
   * Fetches words before anybody asks for them, of these prints in their order, until there is room
   * for no more: a magazine that fits is served without its database.
   */
  fetchAhead: (payload: Payload, prints: readonly StoredPrint[]) => Promise<void>
  /** Bytes that are held. */
  held: () => number
}

/**
 * Words are kept by what is in them (`ArticleHead.name`), so a correction of an issue holds only what
 * it changed; those read longest ago go first. A process has one of these (`openManifest`).
 */
export function createWords(mostKept: number): Words {
  const words = new LRUCache<string, Uint8Array>({
    maxSize: mostKept,
    sizeCalculation: ({ byteLength }) => byteLength,
  })
  const open: Words['open'] = async (payload, edition, heads) => {
    const found = new Map<string, PrintedArticle>()
    for (const { name } of heads) {
      const packed = words.get(name)
      if (packed) found.set(name, JSON.parse((await unpack(packed)).toString()) as PrintedArticle)
    }
    const missing = heads.filter(({ name }) => !found.has(name))
    for (const { json, name } of await fetchArticles(payload, edition, missing)) {
      found.set(name, JSON.parse(json) as PrintedArticle)
      words.set(name, await packed(json))
    }
    return heads.map(({ id, name }) => {
      const article = found.get(name)
      if (!article) throw new Error(`Edition ${edition} has no article ${id}.`)
      return article
    })
  }
  const fetchAhead: Words['fetchAhead'] = async (payload, prints) => {
    for (const { id, manifest } of prints) {
      const missing = listPrinted(manifest).filter(({ name }) => !words.has(name))
      for (const { json, name } of await fetchArticles(payload, id, missing)) {
        const article = await packed(json)
        if (words.calculatedSize + article.byteLength > mostKept) return
        words.set(name, article)
      }
    }
  }
  return { open, fetchAhead, held: () => words.calculatedSize }
}

/** A copy: what zlib gives back lies in a buffer of 16 KB, however short it is. */
async function packed(json: string): Promise<Uint8Array> {
  return new Uint8Array(await pack(json))
}

const { fetchAhead, open } = createWords(MOST_KEPT)

export { fetchAhead }

/** A print with all its words, or with those of the articles that are wanted and no others. */
export async function openManifest(
  payload: Payload,
  { id, manifest: { pictures: _pictures, ...manifest } }: Pick<StoredPrint, 'id' | 'manifest'>,
  isWanted: (head: ArticleHead, place: number) => boolean = () => true,
): Promise<Manifest> {
  const opened = await open(payload, id, listPrinted(manifest).filter(isWanted))
  const articles = new Map(opened.map((article) => [article.id, article]))
  return {
    ...manifest,
    sections: manifest.sections.map((section) => ({
      heading: section.heading,
      articles: section.articles.flatMap((head) => articles.get(head.id) ?? []),
    })),
  }
}

async function fetchArticles(
  payload: Payload,
  edition: number,
  heads: readonly ArticleHead[],
): Promise<{ name: string; json: string }[]> {
  if (heads.length === 0) return []
  const names = new Map(heads.map(({ id, name }) => [id, name]))
  const { rows } = await payload.db.drizzle.execute(sql`
    select article->>'id' as id, article::text as json
    from editions,
      jsonb_path_query(manifest, '$.sections[*].articles[*]') as article
    where editions.id = ${edition} and article->>'id' = any(${sql.param([...names.keys()])})`)
  return rows.map(({ id, json }) => ({ name: names.get(String(id)) ?? '', json: String(json) }))
}
