import type { RevisableItem, Revision } from './model'
import { alignKeys } from '../../citations/compare/alignKeys'
import { normaliseWords } from '../../citations/references/normaliseWords'

const ALIKE_IN_PLACE = 0.4
const ALIKE_ELSEWHERE = 0.6
const FEWEST_WORDS_ELSEWHERE = 5
/** Beyond this many pairs only items between the same neighbours are compared. */
const MOST_PAIRS = 200_000

type Item = RevisableItem & { place: number; gap: number; bag: Bag }

/**
 * Which note of a revised manuscript is which of the older one, so that the article keeps its note
 * ids and the quotations that hang on them. `text` is the note as the manuscript has it, `near` the
 * quotation before its marker, which tells one "ibid." from another. In this order:
 *
 * 1. same words, same neighbourhood, same order;
 * 2. same words between the same two items of step 1;
 * 3. same words elsewhere: moved. Short texts that several items have (`ibid.`) are not looked for
 *    elsewhere, because any of them might be meant;
 * 4. words that are alike, the most alike first: edited. Between the same two items less is enough
 *    than elsewhere.
 *
 * No item is matched twice.
 */
export function matchRevisedNotes(
  old: readonly RevisableItem[],
  revised: readonly RevisableItem[],
): Revision {
  const matches = new Map<number, { old: number; likeness: number }>()
  const taken = new Set<number>()
  const match = (oldPlace: number, newPlace: number, likeness: number) => {
    if (taken.has(oldPlace) || matches.has(newPlace)) return
    taken.add(oldPlace)
    matches.set(newPlace, { old: oldPlace, likeness })
  }

  const anchors = alignKeys(old.map(toKey), revised.map(toKey))
  for (const [oldPlace, newPlace] of anchors) match(oldPlace, newPlace, 1)
  const olds = toItems(
    old,
    anchors.map(([place]) => place),
  )
  const news = toItems(
    revised,
    anchors.map(([, place]) => place),
  )
  const restOld = () => olds.filter(({ place }) => !taken.has(place))
  const restNew = () => news.filter(({ place }) => !matches.has(place))

  const [gapOld, gapNew] = [restOld(), restNew()]
  const inGap = ({ gap, text }: Item) => `${gap} ${text}`
  for (const [one, other] of alignKeys(gapOld.map(inGap), gapNew.map(inGap)))
    match(gapOld[one]?.place ?? -1, gapNew[other]?.place ?? -1, 1)

  matchMoved(restOld(), restNew(), match)
  matchAlike(restOld(), restNew(), match)
  return toRevision(old, revised, matches, taken)
}

type Match = (oldPlace: number, newPlace: number, likeness: number) => void

function matchMoved(olds: Item[], news: Item[], match: Match): void {
  const byText = groupByText(olds)
  for (const [text, those] of groupByText(news)) {
    const these = byText.get(text) ?? []
    const isTold = (those[0]?.bag.size ?? 0) >= FEWEST_WORDS_ELSEWHERE
    if (!isTold && (these.length > 1 || those.length > 1)) continue
    those.forEach((item, index) => {
      const other = these[index]
      if (other) match(other.place, item.place, 1)
    })
  }
}

function matchAlike(olds: Item[], news: Item[], match: Match): void {
  const isWide = olds.length * news.length <= MOST_PAIRS
  const byGap = new Map<number, Item[]>()
  for (const item of olds) {
    const gap = byGap.get(item.gap)
    if (gap) gap.push(item)
    else byGap.set(item.gap, [item])
  }
  const scored = news.flatMap((item) =>
    (isWide ? olds : nearest(byGap.get(item.gap) ?? [], item)).flatMap((other) => {
      const isInPlace = other.gap === item.gap
      if (!isInPlace && other.bag.size < FEWEST_WORDS_ELSEWHERE) return []
      const likeness = countLikeness(other.bag, item.bag)
      if (likeness < (isInPlace ? ALIKE_IN_PLACE : ALIKE_ELSEWHERE)) return []
      return [{ other, item, likeness, rank: likeness + (isInPlace ? 0.2 : 0) }]
    }),
  )
  scored.sort((one, two) => two.rank - one.rank)
  for (const { other, item, likeness } of scored) match(other.place, item.place, likeness)
}

/** In a long gap only the items at about the same place. */
function nearest(items: Item[], item: Item): Item[] {
  const reach = 40
  return items.filter(({ place }) => Math.abs(place - item.place) <= reach)
}

function groupByText(items: Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.text)
    if (group) group.push(item)
    else groups.set(item.text, [item])
  }
  return groups
}

function toItems(items: readonly RevisableItem[], anchors: number[]): Item[] {
  let gap = 0
  return items.map((item, place) => {
    while ((anchors[gap] ?? Infinity) < place) gap += 1
    return { ...item, place, gap, bag: toBag(item.text) }
  })
}

function toKey({ text, near = '' }: RevisableItem): string {
  return `${text}\u0000${normaliseWords(near)}`
}

function toRevision(
  old: readonly RevisableItem[],
  revised: readonly RevisableItem[],
  matches: Map<number, { old: number; likeness: number }>,
  taken: Set<number>,
): Revision {
  const revision: Revision = { kept: [], changed: [], new: [], gone: [] }
  revised.forEach((item, place) => {
    const found = matches.get(place)
    const before = found && old[found.old]
    if (!found || !before) revision.new.push(item.id)
    else if (before.text === item.text) revision.kept.push({ old: before.id, new: item.id })
    else revision.changed.push({ old: before.id, new: item.id, likeness: found.likeness })
  })
  revision.gone = old.filter((_, place) => !taken.has(place)).map(({ id }) => id)
  return revision
}

/** How much two texts have in common, from 0 to 1: twice the shared words by all (Dice). */
function countLikeness(one: Bag, other: Bag): number {
  let shared = 0
  let all = 0
  for (const [word, count] of one) {
    all += count
    shared += Math.min(count, other.get(word) ?? 0)
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}

/** The words of a text, small, without punctuation. */
function toBag(text: string): Bag {
  const bag = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** How often each word stands in a text; `size` is the number of different words. */
type Bag = ReadonlyMap<string, number>
