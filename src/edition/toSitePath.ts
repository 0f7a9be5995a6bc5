import { findSafeHref } from './findSafeHref'

/**
 * The segments of the path to which an address leads on this site (`origin`), decoded and in small
 * letters, as the site takes them; null where it leads elsewhere or nowhere at all, stays on its page,
 * or is printed as plain text.
 *
 * @example toSitePath('/issues/51/On-Quoins#p-1', 'https://example.org') // ['issues', '51', 'on-quoins']
 */
export function toSitePath(address: string, origin: string): string[] | null {
  const href = findSafeHref(address)
  if (href === null || href.startsWith('#') || !URL.canParse(href, origin)) return null
  const url = new URL(href, origin)
  if (url.origin !== new URL(origin).origin) return null
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => decode(segment).toLowerCase())
}

/** What cannot be decoded is no name of ours, and stays as it is. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return segment
    throw error
  }
}
