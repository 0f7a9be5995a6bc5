import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Note, PrintedNote, PrintedWork } from '../citations/model'
import type { TextBlock } from '../edition/articleText'
import type { Manifest, PrintedArticle } from '../edition/manifest'

/** What takes the room in an article: its words. */
type Words = { body: TextBlock[]; notes: Note[]; printed: PrintedNote[]; works?: PrintedWork[] }

/** Gives back one object for all that say the same. */
type Share = <T>(value: T) => T

/** Bytes of JSON of which the words stay unpacked: those that were read last. */
const MOST_OPEN = 4 * 1024 * 1024

/**
 * The same manifest in a tenth of the memory: body and notes of its articles lie compressed until
 * they are read, and are unpacked anew after a while. What lists and searches look at (titles, names,
 * works, quotations) is there as before, once for all articles that have it. A process holds every
 * print that readers can reach, so that it can go on without its database; this bounds what that
 * costs: measured in docs/performance.md.
 */
export function packManifest(manifest: Manifest, share: Share): Manifest {
  return {
    ...manifest,
    magazine: share(manifest.magazine),
    sections: manifest.sections.map((section) => ({
      ...section,
      articles: section.articles.map((article) => packArticle(article, share)),
    })),
  }
}

function packArticle({ notes: printed, text, works, ...rest }: PrintedArticle, share: Share) {
  const { body, notes, quotations, references, authors, ...light } = text
  const words: Words = { body, notes, printed, ...(works && { works }) }
  // A copy: what zlib gives back lies in a buffer of 16 KB, however short it is.
  const packed = new Uint8Array(deflateRawSync(JSON.stringify(words)))
  const article = {
    ...rest,
    get notes() {
      return open(packed).printed
    },
    text: {
      ...light,
      authors: authors.map(share),
      references: shareEach(references, share),
      quotations: shareEach(quotations, share),
      get body() {
        return open(packed).body
      },
      get notes() {
        return open(packed).notes
      },
    },
  } satisfies PrintedArticle
  if (!works) return article
  const get = () => open(packed).works
  return Object.defineProperty(article, 'works', { enumerable: true, get }) as PrintedArticle
}

function shareEach<T>(values: Record<string, T>, share: Share): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, share(value)]))
}

const opened = new Map<Uint8Array, { words: Words; size: number }>()
let size = 0

function open(packed: Uint8Array): Words {
  const known = opened.get(packed)
  if (known) return known.words
  const json = inflateRawSync(packed).toString()
  const words = JSON.parse(json) as Words
  opened.set(packed, { words, size: json.length })
  size += json.length
  for (const [oldest, other] of opened) {
    if (size <= MOST_OPEN || opened.size === 1) break
    opened.delete(oldest)
    size -= other.size
  }
  return words
}
