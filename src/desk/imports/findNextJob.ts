import type { ImportJob } from './model'

/** The file to send now: the first that waits, unless another is still under way. */
export function findNextJob(jobs: readonly ImportJob[]): ImportJob | null {
  const isBusy = jobs.some(({ phase }) => phase.at === 'uploading' || phase.at === 'reading')
  return isBusy ? null : (jobs.find(({ phase }) => phase.at === 'waiting') ?? null)
}
