import type { Run } from '../model'

/** The words of runs without their look. */
export function runsToText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
