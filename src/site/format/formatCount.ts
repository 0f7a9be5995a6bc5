import { formatNumber } from './formatNumber'

/** A count put into words, with the plural form the language asks for: `3,264 words`. */
export function formatCount(
  value: number,
  language: string,
  phrase: (number: string, plural: Intl.LDMLPluralRule) => string,
): string {
  return phrase(formatNumber(value, language), new Intl.PluralRules(language).select(value))
}
