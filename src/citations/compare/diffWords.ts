/**
 * What a panel marks when text and record differ: the shortest list of words to delete and insert,
 * after E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1, 1986).
 */

/** A stretch both have, or one that only the second (`inserted`) or the first (`deleted`) has. */
export type DiffRun = { type: 'equal' | 'inserted' | 'deleted'; text: string }

/** Beyond so many single differences the two are different texts, and nothing is gained. */
const MOST_DIFFERENCES = 1000

const PIECE = /\s+|[\p{L}\p{N}\p{M}'’]+|[^\s]/gu

/**
 * The differences of two texts, word by word. The runs `equal` and `deleted` together are the first
 * text, `equal` and `inserted` the second, character for character. A deletion stands before the
 * insertion that takes its place. Where more than a thousand words and marks differ, all between
 * the common beginning and end is given as one deletion and one insertion.
 *
 * @example diffWords('a b', 'a c') // equal 'a ', deleted 'b', inserted 'c'
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const one = before.match(PIECE) ?? []
  const other = after.match(PIECE) ?? []
  let head = 0
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head += 1
  let tail = 0
  const most = Math.min(one.length, other.length) - head
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const middle = diffPieces(
    one.slice(head, one.length - tail),
    other.slice(head, other.length - tail),
  )
  return joinRuns([
    { type: 'equal', text: one.slice(0, head).join('') },
    ...middle,
    { type: 'equal', text: one.slice(one.length - tail).join('') },
  ])
}

function diffPieces(one: readonly string[], other: readonly string[]): DiffRun[] {
  const trace = traceEdits(one, other)
  if (!trace) {
    return [
      { type: 'deleted', text: one.join('') },
      { type: 'inserted', text: other.join('') },
    ]
  }
  const runs: DiffRun[] = []
  let x = one.length
  let y = other.length
  for (let depth = trace.length - 1; depth >= 0; depth -= 1) {
    const reach = trace[depth] ?? new Map<number, number>()
    const diagonal = x - y
    const down = goesDown(reach, diagonal, depth)
    const beforeX = depth === 0 ? 0 : (reach.get(down ? diagonal + 1 : diagonal - 1) ?? 0)
    const beforeY = depth === 0 ? 0 : beforeX - (down ? diagonal + 1 : diagonal - 1)
    while (x > beforeX && y > beforeY) {
      x -= 1
      y -= 1
      runs.push({ type: 'equal', text: one[x] ?? '' })
    }
    if (depth === 0) break
    if (down) runs.push({ type: 'inserted', text: other[(y -= 1)] ?? '' })
    else runs.push({ type: 'deleted', text: one[(x -= 1)] ?? '' })
  }
  return runs.reverse()
}

/** The furthest reach on every diagonal before each step, or null where there are too many steps. */
function traceEdits(
  one: readonly string[],
  other: readonly string[],
): Map<number, number>[] | null {
  const trace: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let depth = 0; depth <= Math.min(one.length + other.length, MOST_DIFFERENCES); depth += 1) {
    trace.push(reach)
    const next = new Map(reach)
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const down = goesDown(next, diagonal, depth)
      let x = down ? (next.get(diagonal + 1) ?? 0) : (next.get(diagonal - 1) ?? 0) + 1
      let y = x - diagonal
      while (x < one.length && y < other.length && one[x] === other[y]) {
        x += 1
        y += 1
      }
      next.set(diagonal, x)
      if (x >= one.length && y >= other.length) return trace
    }
    reach = next
  }
  return null
}

function goesDown(reach: ReadonlyMap<number, number>, diagonal: number, depth: number): boolean {
  if (diagonal === -depth) return true
  if (diagonal === depth) return false
  return (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1)
}

/** Like runs put together, and the deletions of one place before its insertions. */
function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = []
  let deleted = ''
  let inserted = ''
  const close = () => {
    if (deleted) joined.push({ type: 'deleted', text: deleted })
    if (inserted) joined.push({ type: 'inserted', text: inserted })
    deleted = ''
    inserted = ''
  }
  for (const { type, text } of runs) {
    if (text === '') continue
    if (type === 'deleted') deleted += text
    else if (type === 'inserted') inserted += text
    else {
      close()
      const last = joined.at(-1)
      if (last?.type === 'equal') last.text += text
      else joined.push({ type, text })
    }
  }
  close()
  return joined
}
