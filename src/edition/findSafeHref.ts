/**
 * Which addresses may be printed as links. An allow-list, because what a browser runs from an
 * address grows: absolute http, https and mailto, paths of this site, and fragments. A scheme
 * hidden behind control characters or spaces is read as a browser reads it, by URL parsing
 * (https://url.spec.whatwg.org/#concept-basic-url-parser), so `java\nscript:` is refused too.
 */
const SCHEMES = new Set(['http:', 'https:', 'mailto:'])
const HERE = 'https://here.invalid'

/** The address to print, or null where the link must be printed as plain text. */
export function findSafeHref(href: string): string | null {
  const trimmed = href.trim()
  if (trimmed === '' || !URL.canParse(trimmed, HERE)) return null
  const url = new URL(trimmed, HERE)
  if (!SCHEMES.has(url.protocol)) return null
  if (url.origin !== HERE) return url.href
  if (trimmed.startsWith('#')) return url.hash === '' ? null : url.hash
  return trimmed.startsWith('/') ? `${url.pathname}${url.search}${url.hash}` : null
}
