import type { Run } from '../../../citations/model'

/** Runs as the text of a prefix or suffix, where `<i>…</i>` is the only mark-up there is. */
export function runsToMarkup(runs: Run[]): string {
  return runs.map((run) => (run.italic ? `<i>${run.text}</i>` : run.text)).join('')
}
