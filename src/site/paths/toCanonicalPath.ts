/**
 * The one form of a path of the site: small letters, no empty segment and so no slash at the end,
 * each segment percent-encoded alike. Null where it cannot be decoded.
 */
export function toCanonicalPath(pathname: string): string | null {
  try {
    const segments = pathname
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment).toLowerCase()))
    return `/${segments.join('/')}`
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return null
  }
}
