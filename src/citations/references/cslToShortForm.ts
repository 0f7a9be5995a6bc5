import type { CslItem, Locator } from '../model'
import { LOCATOR_TERMS } from '../style/locatorTerms'
import { findYear } from './findYear'
import { listFamilies } from './listFamilies'
import { normaliseLocatorValue } from './normaliseLocatorValue'
import { wording } from '../../wording'

const LONGEST_TITLE = 40

/**
 * A reference in few words, for lists and fields of the desk; it is never printed and need not be
 * unique. Name and year; where there is no year, name and title; where there is no name, the title.
 *
 * @example cslToShortForm(item, { label: 'page', value: '295' }) // 'Trotsky 1971, pg 295'
 */
export function cslToShortForm(item: CslItem, locator?: Locator): string {
  const name = joinFamilies(listFamilies(item))
  const year = findYear(item.issued)
  const title = shorten(item['title-short'] ?? item.title ?? '')
  const work =
    name === '' || year === null
      ? [name, title || wording.apparatus.shortForm.untitled, ...(year === null ? [] : [year])]
          .filter(Boolean)
          .join(', ')
      : `${name} ${year}`
  return locator ? `${work}, ${formatLocator(locator)}` : work
}

function joinFamilies(families: readonly string[]): string {
  const [first, second, ...others] = families
  if (first === undefined) return ''
  if (second === undefined) return first
  return others.length > 0
    ? wording.apparatus.shortForm.several(first)
    : wording.apparatus.shortForm.two(first, second)
}

function shorten(title: string): string {
  const plain = title.replaceAll(/<\/?\w+[^>]*>/g, '')
  if (plain.length <= LONGEST_TITLE) return plain
  const cut = plain.slice(0, LONGEST_TITLE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,:;.–—-]+$/u, '')}…`
}

function formatLocator({ label, value }: Locator): string {
  const normal = normaliseLocatorValue(value)
  const [one, several] = LOCATOR_TERMS[label]
  return `${/\d\s*[-,&]\s*\d/.test(normal) ? several : one} ${normal}`
}
