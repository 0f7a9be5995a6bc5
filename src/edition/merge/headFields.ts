import { WORDS_FACTS, type WordsFact } from '../frontMatter'

/** The words above the text: they are written, suggested in and brought back together with it. */
export type HeadField = WordsFact
export const HEAD_FIELDS = WORDS_FACTS

const WRITTEN: readonly string[] = [...HEAD_FIELDS, 'body']

/** Whether a field of an article is written in the room; all others are details, in a form. */
export function isWritten(field: string): boolean {
  return WRITTEN.includes(field)
}

/**
 * The end of the address at which a field of an article is changed.
 * @example fieldPlace('slug') // '/details#field-slug'
 */
export function fieldPlace(field: string): string {
  return `${isWritten(field) ? '' : '/details'}#field-${field}`
}
