import { english } from './english'
import type { SiteWords } from './siteWords'

/** English where the page is in another language. */
const FOREIGN: SiteWords = {
  ...english,
  tag: { lang: 'en-GB' },
  run: { lang: 'en-GB', dir: 'ltr' },
}

const LANGUAGES: Record<string, SiteWords> = { en: english }

/**
 * The site's words for a BCP 47 tag, by its primary language: `en-GB` gets English. A language
 * that has no table gets English, so that a page is never without words; these then say that they
 * are English, for whoever reads the page aloud.
 */
export function getWords(language: string): SiteWords {
  return LANGUAGES[language.toLowerCase().split('-')[0] ?? ''] ?? FOREIGN
}
