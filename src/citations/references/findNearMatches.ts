/**
 * References that may be the same work under another spelling. They are put to the editor and never
 * merged in silence (design of notes and references, "Model").
 *
 * A candidate is near when its title is alike and nothing the two both say tells them apart: a
 * shared family name, where both name anyone; no two different volumes or containers; not another
 * publisher and another year at once, which is another printing, with other pages.
 */
import type { CslItem } from '../model'
import { findYear } from './findYear'
import { ALIKE, indexTitles } from './indexTitles'
import { listFamilies } from './listFamilies'
import { measureSpelling, type Spelling, spell } from './measureLetterLikeness'
import type { NearMatch } from './model'
import { normaliseWords } from './normaliseWords'
import { referenceKey } from './referenceKey'

/** Gives the near matches of a reference among others, nearest first; itself is never one. */
export function findNearMatches(item: CslItem, candidates: readonly CslItem[]): NearMatch[] {
  return sortNear(listFacts(item), candidates.filter(({ id }) => id !== item.id).map(listFacts))
}

/**
 * The same for many references among many: `nearTo` gives the near matches of a reference among the
 * items whose titles are alike to its own (`indexTitles`), or among the first `among` of them, the
 * same as comparing it with each but for titles that are like more than two hundred others.
 */
export function indexNearMatches(
  items: readonly CslItem[],
): (item: CslItem, among?: number) => NearMatch[] {
  const facts = items.map(listFacts)
  const alikeTo = indexTitles(items.map(({ title }) => title ?? ''))
  return (item, among = items.length) => {
    const alike = alikeTo(item.title ?? '').filter((place) => place < among)
    if (alike.length === 0) return []
    return sortNear(
      listFacts(item),
      alike.flatMap((place) => facts[place] ?? []),
    )
  }
}

/** What of a work is compared, each without what does not count. */
type Facts = {
  item: CslItem
  key: string
  families: string[]
  title: Spelling
  container: Spelling
  said: readonly [field: string, words: string][]
}

function listFacts(item: CslItem): Facts {
  const families = listFamilies(item).map(normaliseWords)
  const title = spell(item.title ?? '')
  return {
    item,
    key: referenceKey(item),
    families,
    title,
    container: spell(item['container-title'] ?? ''),
    said: [
      ['author', families.join(' ')],
      ['title', title.words],
      ['publisher', normaliseWords(item.publisher ?? '')],
      ['issued', String(findYear(item.issued) ?? '')],
      ['volume', normaliseWords(item.volume ?? '')],
    ],
  }
}

function sortNear(one: Facts, others: readonly Facts[]): NearMatch[] {
  return others
    .flatMap((other) => {
      const differing = listDiffering(one, other)
      const likeness = measureNearness(one, other, differing)
      return likeness === null ? [] : [{ reference: other.item, likeness, differing }]
    })
    .sort(
      (left, right) =>
        right.likeness - left.likeness || left.differing.length - right.differing.length,
    )
}

/** How alike the titles of two works are that may be one; null where they may not. */
function measureNearness(one: Facts, other: Facts, differing: readonly string[]): number | null {
  if (one.key === other.key) return measureSpelling(one.title, other.title) || null
  const differ = (field: string) => differing.includes(field)
  if (differ('author') && !one.families.some((family) => other.families.includes(family)))
    return null
  if (differ('volume') || differ('container-title')) return null
  if (differ('publisher') && differ('issued')) return null
  const likeness = measureSpelling(one.title, other.title)
  return likeness >= ALIKE ? likeness : null
}

function listDiffering(one: Facts, other: Facts): string[] {
  const differing = one.said.flatMap(([field, left], at) => {
    const right = other.said[at]?.[1] ?? ''
    return left !== '' && right !== '' && left !== right ? [field] : []
  })
  const apart =
    one.container.words !== '' &&
    other.container.words !== '' &&
    measureSpelling(one.container, other.container) < ALIKE
  return apart ? [...differing, 'container-title'] : differing
}
