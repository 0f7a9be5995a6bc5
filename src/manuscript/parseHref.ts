/**
 * The addresses an article may link to: web pages and mail, whole. `javascript:`, `data:` and the
 * rest are never followed from our pages; an address relative to where the manuscript once stood
 * leads nowhere from them. Read by the URL standard, as a browser would, so that no spelling
 * (`java&#10;script:`) gets past.
 */
const SCHEMES = ['http:', 'https:', 'mailto:']

/** The address without spaces round it, or null where it may not be linked to. */
export function parseHref(href: string): string | null {
  const trimmed = href.trim()
  if (!URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (!SCHEMES.includes(url.protocol)) return null
  return /^[!-~\u00a1-\uffff]+$/.test(trimmed) ? trimmed : url.href
}
