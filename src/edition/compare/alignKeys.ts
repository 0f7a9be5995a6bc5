import { findMoved } from '../../citations/numbering/findMoved'

/**
 * Which items of two sequences correspond: pairs of places, rising in both, of equal keys.
 *
 * The method is Myers' greedy one (E. W. Myers, An O(ND) Difference Algorithm and Its Variations,
 * 1986): fast where little differs, which is the usual case. What both ends have in common is set
 * aside first. Where very much differs, time and memory would grow with the square of it; past
 * `MOST_EDITS` the items that occur exactly once on either side are taken as fixed points and the
 * stretches between them are aligned by themselves. The result is then still right, if no longer
 * the shortest.
 */
const MOST_EDITS = 1000

export type Pair = readonly [before: number, after: number]

/** The pairs of corresponding places, in order. */
export function alignKeys(before: readonly string[], after: readonly string[]): Pair[] {
  return alignRange({ before, after, from: [0, 0], to: [before.length, after.length] })
}

type Range = { before: readonly string[]; after: readonly string[]; from: Pair; to: Pair }

function alignRange({ before, after, from, to }: Range): Pair[] {
  let [i, j] = from
  let [iEnd, jEnd] = to
  const head: Pair[] = []
  while (i < iEnd && j < jEnd && before[i] === after[j]) head.push([i++, j++])
  const tail: Pair[] = []
  while (i < iEnd && j < jEnd && before[iEnd - 1] === after[jEnd - 1]) tail.push([--iEnd, --jEnd])
  const range: Range = { before, after, from: [i, j], to: [iEnd, jEnd] }
  const middle = i === iEnd || j === jEnd ? [] : (alignByEdits(range) ?? alignByFixedPoints(range))
  return [...head, ...middle, ...tail.reverse()]
}

/** The pairs along a shortest path of edits, or null if it takes more than `MOST_EDITS`. */
function alignByEdits({ before, after, from, to }: Range): Pair[] | null {
  const [iFrom, jFrom] = from
  const width = to[0] - iFrom
  const height = to[1] - jFrom
  const most = Math.min(width + height, MOST_EDITS)
  const reach = new Int32Array(2 * most + 3)
  const at = (diagonal: number) => reach[diagonal + most + 1] ?? 0
  const isDown = (diagonal: number, edits: number) =>
    diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1))
  const steps: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    steps.push(reach.slice(most - edits, most + edits + 3))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(diagonal, edits) ? at(diagonal + 1) : at(diagonal - 1) + 1
      while (
        x < width &&
        x - diagonal < height &&
        before[iFrom + x] === after[jFrom + x - diagonal]
      ) {
        x++
      }
      reach[diagonal + most + 1] = x
      if (x >= width && x - diagonal >= height) {
        return retrace(steps, width, height).map(([x, y]) => [iFrom + x, jFrom + y])
      }
    }
  }
  return null
}

/** Goes back along the recorded steps and collects the places where nothing was edited. */
function retrace(steps: readonly Int32Array[], width: number, height: number): Pair[] {
  const pairs: Pair[] = []
  let x = width
  let y = height
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const at = (diagonal: number) => steps[edits]?.[diagonal + edits + 1] ?? 0
    const diagonal = x - y
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1))
    const cameFrom = down ? diagonal + 1 : diagonal - 1
    const startX = edits === 0 ? 0 : down ? at(cameFrom) : at(cameFrom) + 1
    while (x > startX) pairs.push([--x, --y])
    if (edits === 0) break
    if (down) y--
    else x--
  }
  return pairs.reverse()
}

function alignByFixedPoints({ before, after, from, to }: Range): Pair[] {
  const placesBefore = singlePlaces(before, from[0], to[0])
  const placesAfter = singlePlaces(after, from[1], to[1])
  const keysBefore = [...placesBefore.keys()].filter((key) => placesAfter.has(key))
  const keysAfter = [...placesAfter.keys()].filter((key) => placesBefore.has(key))
  const moved = findMoved(keysBefore, keysAfter)
  const points = keysAfter.flatMap((key): Pair[] => {
    const i = placesBefore.get(key)
    const j = placesAfter.get(key)
    return moved.has(key) || i === undefined || j === undefined ? [] : [[i, j]]
  })
  if (points.length === 0) return []
  const pairs: Pair[] = []
  let start = from
  for (const point of [...points, to]) {
    for (const pair of alignRange({ before, after, from: start, to: point })) pairs.push(pair)
    if (point !== to) pairs.push(point)
    start = [point[0] + 1, point[1] + 1]
  }
  return pairs
}

/** Where the items that occur exactly once in a stretch stand, in order. */
function singlePlaces(keys: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let place = from; place < to; place++) {
    const key = keys[place] ?? ''
    if (places.has(key)) repeated.add(key)
    else places.set(key, place)
  }
  for (const key of repeated) places.delete(key)
  return places
}
