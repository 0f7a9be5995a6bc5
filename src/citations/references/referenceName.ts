import type { CslItem } from '../model'
import { findYear } from './findYear'
import { listFamilies } from './listFamilies'

/** More names than that make a name of a work nobody reads. */
const MOST_NAMES = 6

/**
 * What a work is called in lists and choices of the desk: who it is by, its title and its year, so
 * that it is found by any of them, in any part of a word. Not printed, and not unique.
 *
 * @example 'Lenin, What Is to Be Done? (1902)'
 */
export function referenceName(item: CslItem): string {
  const names = listFamilies(item).slice(0, MOST_NAMES)
  const title = (item.title ?? '').replaceAll(/<\/?\w+[^>]*>/g, '') || 'untitled'
  const year = findYear(item.issued)
  return `${[...names, title].join(', ')}${year === null ? '' : ` (${year})`}`
}
