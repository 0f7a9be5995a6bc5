import type { Words } from './parseWords'

/** What `--tracked-changes` says: `accept`, `reject`, or nothing. */
export function readTrackedChanges({ options }: Words): 'accept' | 'reject' | undefined {
  const choice = options.get('tracked-changes')
  if (choice === undefined || choice === 'accept' || choice === 'reject') return choice
  throw new Error('--tracked-changes is accept or reject.')
}
