/**
 * The addresses a link may carry: web, mail, telephone, a place on this site or on this page.
 * Everything else, `javascript:` and `data:` above all, is refused. Browsers ignore control
 * characters and leading spaces in a scheme, so they are taken out before looking.
 */
export function isSafeAddress(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  const bare = address.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029]/g, '')
  if (bare === '') return false
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  if (scheme === undefined) return true
  return ['http', 'https', 'mailto', 'tel'].includes(scheme)
}
