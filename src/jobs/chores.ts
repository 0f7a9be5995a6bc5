import type { Payload } from 'payload'
import { backUp } from './backUp'
import { forgetCommitMarks, forgetDeliveries, forgetTries } from './forget'
import type { Chore } from './model'
import { printDueIssues } from './printDueIssues'
import { printPDFs } from './printPDFs'
import { runQueue } from './runQueue'
import { sweepFiles } from './sweepFiles'

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE

/**
 * Everything the worker does. Each chore is on its own: a slow one holds up no other. Log and figures
 * call them by these names; what functions are called themselves is shortened when the app is built.
 */
export const chores: Chore[] = Object.entries({
  printDueIssues,
  runQueue,
  printPDFs,
  forgetCommitMarks: every(HOUR, forgetCommitMarks),
  forgetDeliveries: every(HOUR, forgetDeliveries),
  forgetTries: every(HOUR, forgetTries),
  sweepFiles: every(HOUR, (payload) => sweepFiles(payload)),
  backUp: every(MINUTE, backUp),
}).map(([name, chore]) => Object.defineProperty(chore, 'name', { value: name }))

/** A chore that is begun no more often than this, in milliseconds, whether it ended well or not. */
function every(interval: number, chore: (payload: Payload) => Promise<unknown>): Chore {
  let begun = Number.NEGATIVE_INFINITY
  return async (payload) => {
    if (performance.now() - begun < interval) return
    begun = performance.now()
    await chore(payload)
  }
}
