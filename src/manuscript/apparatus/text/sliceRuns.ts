import type { Run } from '../../../citations/model'

/** The runs between two character offsets of their joined text, looks kept. */
export function sliceRuns(runs: Run[], start: number, end: number): Run[] {
  const slice: Run[] = []
  let offset = 0
  for (const run of runs) {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, run.text.length)
    if (from < to) slice.push({ ...run, text: run.text.slice(from, to) })
    offset += run.text.length
    if (offset >= end) break
  }
  return slice
}
