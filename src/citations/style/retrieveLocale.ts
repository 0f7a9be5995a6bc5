import CSL from 'citeproc'
import type { ParsedXML } from 'citeproc'
import { englishLocale } from './englishLocale'

const parsed = new Map<string, ParsedXML>()

/**
 * The locale the citation engine asks for, ready parsed. The parsed forms of our two locales are
 * kept, as neither ever changes: parsing one takes longer than setting up the rest of the engine.
 */
export function retrieveLocale(language: string): ParsedXML {
  const name = language === 'en-US' ? 'en-US' : 'en-GB'
  const known = parsed.get(name)
  if (known) return known
  const locale = CSL.parseXml(englishLocale(name))
  parsed.set(name, locale)
  return locale
}
