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
import { ALIKE } from './indexTitles'
import { listFamilies } from './listFamilies'
import { measureLetterLikeness } from './measureLetterLikeness'
import type { NearMatch } from './model'
import { normaliseWords } from './normaliseWords'
import { referenceKey } from './referenceKey'

/** Gives the near matches of a reference among others, nearest first; itself is never one. */
export function findNearMatches(item: CslItem, candidates: readonly CslItem[]): NearMatch[] {
  return candidates
    .filter((candidate) => candidate.id !== item.id)
    .map((candidate) => ({
      reference: candidate,
      likeness: measureLetterLikeness(item.title ?? '', candidate.title ?? ''),
      differing: listDiffering(item, candidate),
    }))
    .filter((match) => isNear(item, match))
    .sort(
      (one, other) =>
        other.likeness - one.likeness || one.differing.length - other.differing.length,
    )
}

function isNear(item: CslItem, { reference, likeness, differing }: NearMatch): boolean {
  if (referenceKey(item) === referenceKey(reference)) return likeness > 0
  if (likeness < ALIKE) return false
  const apart = new Set(differing)
  if (apart.has('author') && !sharesFamily(item, reference)) return false
  if (apart.has('volume') || apart.has('container-title')) return false
  return !(apart.has('publisher') && apart.has('issued'))
}

function sharesFamily(one: CslItem, other: CslItem): boolean {
  const families = new Set(listFamilies(one).map(normaliseWords))
  return listFamilies(other).some((family) => families.has(normaliseWords(family)))
}

function listDiffering(one: CslItem, other: CslItem): string[] {
  const said: [string, (item: CslItem) => string][] = [
    ['author', (item) => listFamilies(item).map(normaliseWords).join(' ')],
    ['title', (item) => normaliseWords(item.title ?? '')],
    ['publisher', (item) => normaliseWords(item.publisher ?? '')],
    ['issued', (item) => String(findYear(item.issued) ?? '')],
    ['volume', (item) => normaliseWords(item.volume ?? '')],
  ]
  const differing = said.flatMap(([field, say]) => {
    const [left, right] = [say(one), say(other)]
    return left !== '' && right !== '' && left !== right ? [field] : []
  })
  const containers = [one['container-title'] ?? '', other['container-title'] ?? ''] as const
  const apart =
    containers.every((title) => title !== '') && measureLetterLikeness(...containers) < ALIKE
  return apart ? [...differing, 'container-title'] : differing
}
