import { findSafeHref } from '../../../edition/findSafeHref'
import { wording } from '../../../wording'

/**
 * The address readers would be sent to by what somebody typed: `example.org/a` becomes
 * `https://example.org/a`, `me@example.org` a `mailto:`. `href` is null where readers cannot be sent
 * there, with a sentence in `why`; empty words are no link, and nothing is wrong with them.
 *
 * @example completeAddress('example.org') // { href: 'https://example.org', why: null }
 */
export function completeAddress(said: string): { href: string | null; why: string | null } {
  const words = said.trim()
  if (words === '') return { href: null, why: null }
  const whole = complete(words)
  if (findSafeHref(whole) !== null && !/\s/.test(whole)) return { href: whole, why: null }
  return {
    href: null,
    why: wording.writing.link.badAddress(words),
  }
}

function complete(words: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(words) && !/^[\w.-]+:\d+/.test(words)) return words
  if (/^[/#]/.test(words)) return words
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(words)) return `mailto:${words}`
  return /^[^\s/]+\.[^\s/]+/.test(words) ? `https://${words}` : words
}
