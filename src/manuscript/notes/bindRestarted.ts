/**
 * Which list of notes a marker opens where several lists count anew. Two layouts can be told for
 * certain:
 *
 * 1. each list stands after its part: a marker opens the next list below it, and there is none of
 *    its number in another list only;
 * 2. all lists stand at the end: the markers count anew as often as there are lists, and each run of
 *    them has the very numbers of its list.
 *
 * Anything else might put one part's notes under another's markers, so it is answered with `null`:
 * the import stops and asks.
 */

/** `place` is any measure of reading order, the same for both; that of a list is its end. */
export type PlacedLabel = { label: string; place: number }
export type PlacedList = { labels: string[]; place: number }

/** For each marker the index of its list, -1 where no list has its label. */
export function bindRestarted(markers: PlacedLabel[], lists: PlacedList[]): number[] | null {
  const holders = new Map<string, number[]>()
  for (const [index, { labels }] of lists.entries()) {
    for (const label of new Set(labels)) {
      const known = holders.get(label)
      if (known) known.push(index)
      else holders.set(label, [index])
    }
  }
  const isRepeated = [...holders.values()].some(({ length }) => length > 1)
  if (!isRepeated) return markers.map(({ label }) => holders.get(label)?.[0] ?? -1)
  return bindToNext(markers, lists, holders) ?? bindRuns(markers, lists, holders)
}

function bindToNext(
  markers: PlacedLabel[],
  lists: PlacedList[],
  holders: Map<string, number[]>,
): number[] | null {
  const marked = new Set<number>()
  const bound: number[] = []
  let next = 0
  for (const { label, place } of markers) {
    while (next < lists.length && (lists[next]?.place ?? 0) < place) next += 1
    const known = holders.get(label)
    if (known && !known.includes(next)) return null
    if (known) marked.add(next)
    bound.push(known ? next : -1)
  }
  return marked.size === lists.length ? bound : null
}

function bindRuns(
  markers: PlacedLabel[],
  lists: PlacedList[],
  holders: Map<string, number[]>,
): number[] | null {
  const bound: number[] = []
  const runs: Set<string>[] = []
  let before = ''
  for (const { label } of markers) {
    if (!holders.has(label)) {
      bound.push(-1)
      continue
    }
    const isFirst = label === lists[runs.length]?.labels[0]
    if (runs.length === 0 || (isFirst && label !== before)) runs.push(new Set())
    runs.at(-1)?.add(label)
    bound.push(runs.length - 1)
    before = label
  }
  const isExact =
    runs.length === lists.length &&
    runs.every((run, index) => {
      const labels = new Set(lists[index]?.labels)
      return run.size === labels.size && [...run].every((label) => labels.has(label))
    })
  return isExact ? bound : null
}

/**
 * The lists that a list counting anew really is: `1 2 1 2` is two. A number that merely stands
 * twice (`1 1`, `1 2 2`) begins none.
 */
export function splitAtRestarts<Entry extends { label: string }>(entries: Entry[]): Entry[][] {
  const lists: Entry[][] = []
  for (const entry of entries) {
    const list = lists.at(-1)
    const isRestart = list?.[0]?.label === entry.label && list.at(-1)?.label !== entry.label
    if (list && !isRestart) list.push(entry)
    else lists.push([entry])
  }
  return lists
}
