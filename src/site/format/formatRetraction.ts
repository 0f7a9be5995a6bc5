import type { Retraction } from '../model'
import type { SiteWords } from '../words/siteWords'
import { formatDate } from './formatDate'

/** That an article is retracted, since when and why, in one line for files without markup. */
export function formatRetraction(
  { publishedAt, what }: Retraction,
  language: string,
  words: SiteWords,
): string {
  return `${words.retracted(formatDate(publishedAt, language))} ${what}`
}
