import type { Run } from '../model'

const looksLike = (one: Run, other: Run) =>
  one.begins === undefined &&
  other.begins === undefined &&
  one.italic === other.italic &&
  one.bold === other.bold &&
  one.superscript === other.superscript &&
  one.href === other.href

/** The same text in as few runs as its looks allow: no empty run, no two alike side by side. Breaks stay. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = merged.at(-1)
    if (last && looksLike(last, run)) last.text += run.text
    else merged.push({ ...run })
  }
  return merged
}
