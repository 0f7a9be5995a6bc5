import type { Run } from '../../../citations/model'

/** The words of printed runs. */
export function runsToPlain(runs: Run[]): string {
  return runs.map((run) => run.text).join('')
}
