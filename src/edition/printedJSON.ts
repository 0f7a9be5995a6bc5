import { createHash } from 'node:crypto'
import type { Manifest, PrintedArticle } from './manifest'
import { listPrinted } from './listPrinted'

/**
 * An article as printed, in JSON, always in the same bytes: keys stand as PostgreSQL keeps them in
 * `jsonb`, shorter ones first, those of one length by their bytes. These bytes name it
 * (`namePrinted`), so whoever has got them can prove that they are what was asked for.
 */
export function printedJSON(article: PrintedArticle): string {
  return JSON.stringify(inStoredOrder(article))
}

/**
 * The names of the articles of a manifest as it was read from the database, by their ids: the SHA-256
 * of what `printedJSON` says, 64 lower-case hex digits. What was just read stands in that order
 * already and is not sorted again: every process names every print when it begins.
 */
export function namePrinted(manifest: Manifest): Map<string, string> {
  return new Map(
    listPrinted(manifest).map((article) => [
      article.id,
      createHash('sha256').update(JSON.stringify(article)).digest('hex'),
    ]),
  )
}

function inStoredOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inStoredOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => ({
    bytes: Buffer.from(key),
    key,
    inner,
  }))
  entries.sort((a, b) => a.bytes.length - b.bytes.length || a.bytes.compare(b.bytes))
  return Object.fromEntries(entries.map(({ inner, key }) => [key, inStoredOrder(inner)]))
}
