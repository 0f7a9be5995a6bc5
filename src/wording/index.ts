import { english } from './english'
import { markWording } from './markWording'

/** Every sentence that a person reads, in one language; another language is one more object of this type. */
export type Wording = typeof english

const LANGUAGES: Record<string, Wording> = { en: english }

/** The desk, its refusals and its mails: in the language of the house. */
export const wording: Wording = show(english)

/**
 * What readers are told, by the language of a text: the wording for a BCP 47 tag by its primary
 * language (`en-GB` gets English), null for a language that has none.
 */
export function wordingIn(language: string): Wording | null {
  const found = LANGUAGES[language.toLowerCase().split('-')[0] ?? '']
  return found ? show(found) : null
}

/** The language in which days, numbers and lists of the desk are written (BCP 47). */
export const DESK_LANGUAGE = 'en-GB'

/**
 * With `FORME_WORDING=marked` everything that is said stands between ⟦ and ⟧: what a person reads outside
 * of them came from somewhere else. A setting for tests; the page tells the browser of it.
 */
export function isMarked(): boolean {
  if (typeof document === 'undefined') return process.env.FORME_WORDING === 'marked'
  return document.documentElement.dataset.wording === 'marked'
}

function show(language: Wording): Wording {
  return isMarked() ? markWording(language) : language
}
