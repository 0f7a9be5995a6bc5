/**
 * The addresses an article may link to: web pages and mail, whole. `javascript:`, `data:` and the
 * rest are never followed from our pages; an address relative to where the manuscript once stood
 * leads nowhere from them. Read by the URL standard, as a browser would, so that no spelling
 * (`java&#10;script:`) gets past. Google Docs puts an address of its own before every link, which
 * would tell Google who reads what; the address behind it is taken.
 */
const SCHEMES = ['http:', 'https:', 'mailto:']

/** The address without spaces round it, or null where it may not be linked to. */
export function parseHref(href: string): string | null {
  const trimmed = href.trim()
  if (!URL.canParse(trimmed)) return null
  const behind = findBehind(new URL(trimmed))
  return behind === null ? readAddress(trimmed) : readAddress(behind.trim())
}

function readAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!SCHEMES.includes(url.protocol)) return null
  return /^[!-~\u00a1-\uffff]+$/.test(address) ? address : url.href
}

/** What `https://www.google.com/url?q=…` leads on to. */
function findBehind({ hostname, pathname, searchParams }: URL): string | null {
  const isRedirect = /^www\.google\.[a-z.]{2,6}$/.test(hostname) && pathname === '/url'
  return isRedirect ? searchParams.get('q') : null
}
