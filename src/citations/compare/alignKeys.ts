/**
 * Which items of two sequences correspond.
 *
 * The method is Myers' greedy one (E. W. Myers, An O(ND) Difference Algorithm and Its Variations,
 * 1986): the shortest path of edits, found fast where little differs, which is the usual case. What
 * both ends have in common is set aside first. Time and memory grow with the square of the edits,
 * so after `MOST_EDITS` the path that has come furthest is kept and the search begins anew from
 * there: texts that have little in common are compared in time linear in the edits, and the answer
 * is still right, if no longer always the shortest.
 */
const MOST_EDITS = 1000

/** A place in the one sequence and a place in the other. */
export type Pair = readonly [before: number, after: number]

/** The pairs of corresponding places: equal keys, rising in both sequences. */
export function alignKeys(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  let iEnd = before.length
  let jEnd = after.length
  let head = 0
  while (head < iEnd && head < jEnd && before[head] === after[head]) pairs.push([head, head++])
  const tail: Pair[] = []
  while (iEnd > head && jEnd > head && before[iEnd - 1] === after[jEnd - 1]) {
    tail.push([--iEnd, --jEnd])
  }
  let from: Pair = [head, head]
  while (from[0] < iEnd && from[1] < jEnd) {
    const { path, reached } = follow(before, after, from, [iEnd, jEnd])
    for (const pair of path) pairs.push(pair)
    from = reached
  }
  for (const pair of tail.reverse()) pairs.push(pair)
  return pairs
}

/**
 * The pairs of the shortest path to the end; or those of the path that came furthest, up to the
 * last of them, since what lies behind it may be aligned better with more room.
 */
function follow(
  before: readonly string[],
  after: readonly string[],
  [iFrom, jFrom]: Pair,
  [iEnd, jEnd]: Pair,
): { path: Pair[]; reached: Pair } {
  const width = iEnd - iFrom
  const height = jEnd - jFrom
  const most = Math.min(width + height, MOST_EDITS)
  const reach = new Int32Array(2 * most + 3)
  const at = (diagonal: number) => reach[diagonal + most + 1] ?? 0
  const steps: Int32Array[] = []
  let furthest = { x: 0, y: 0, edits: 0 }
  for (let edits = 0; edits <= most && furthest.x + furthest.y < width + height; edits++) {
    steps.push(reach.slice(most - edits, most + edits + 3))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = comesDown(at, diagonal, edits) ? at(diagonal + 1) : at(diagonal - 1) + 1
      let y = x - diagonal
      while (x < width && y < height && before[iFrom + x] === after[jFrom + y]) {
        x++
        y++
      }
      reach[diagonal + most + 1] = x
      if (x <= width && y <= height && x + y > furthest.x + furthest.y) {
        furthest = { x, y, edits }
      }
    }
  }
  const path = retrace(steps, furthest).map(([i, j]): Pair => [iFrom + i, jFrom + j])
  const last = furthest.x + furthest.y < width + height ? path.at(-1) : undefined
  const reached: Pair = last ? [last[0] + 1, last[1] + 1] : [iFrom + furthest.x, jFrom + furthest.y]
  return { path, reached }
}

/** Whether the best way onto a diagonal is an insertion (from above) and not a deletion. */
function comesDown(at: (diagonal: number) => number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1))
}

/** Goes back from a point along the recorded steps and collects what was kept on the way. */
function retrace(
  steps: readonly Int32Array[],
  to: { x: number; y: number; edits: number },
): Pair[] {
  const pairs: Pair[] = []
  let { x, y } = to
  for (let edits = to.edits; edits > 0; edits--) {
    const at = (diagonal: number) => steps[edits]?.[diagonal + edits + 1] ?? 0
    const down = comesDown(at, x - y, edits)
    const start = down ? at(x - y + 1) : at(x - y - 1) + 1
    while (x > start) pairs.push([--x, --y])
    if (down) y--
    else x--
  }
  while (x > 0) pairs.push([--x, --y])
  return pairs.reverse()
}
