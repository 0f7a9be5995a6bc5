import { DESK_LANGUAGE, wording, wordingIn } from '../../wording'
import type { SiteWords } from './siteWords'

/** The words of the house where the page is in a language that has none. */
const FOREIGN: SiteWords = {
  ...wording.site,
  tag: { lang: DESK_LANGUAGE },
  run: { lang: DESK_LANGUAGE, dir: 'ltr' },
}

const known = new Map<string, SiteWords>()

/**
 * The site's words for a BCP 47 tag, by its primary language: `en-GB` gets English. A language
 * that has no wording gets English, so that a page is never without words; these then say that they
 * are English, for whoever reads the page aloud.
 */
export function getWords(language: string): SiteWords {
  const found = known.get(language)
  if (found) return found
  const own = wordingIn(language)
  const words = own ? { ...own.site, tag: {}, run: {} } : FOREIGN
  known.set(language, words)
  return words
}
