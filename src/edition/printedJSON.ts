import type { PrintedArticle } from './manifest'

/**
 * An article as printed, in JSON, always in the same bytes: keys stand as PostgreSQL keeps them in
 * `jsonb`, shorter ones first, those of one length by their bytes. These bytes name it
 * (`ArticleHead`), so whoever has got them can prove that they are what was asked for.
 */
export function printedJSON(article: PrintedArticle): string {
  return JSON.stringify(inStoredOrder(article))
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
