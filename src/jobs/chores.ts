import { backUp } from './backUp'
import { forgetDeliveries } from './forgetDeliveries'
import { forgetCommitMarks } from './forgetCommitMarks'
import { forgetTries } from './forgetTries'
import type { Chore } from './model'
import { printDueIssues } from './printDueIssues'
import { printPDFs } from './printPDFs'
import { runQueue } from './runQueue'
import { sweepFiles } from './sweepFiles'

/**
 * Everything the worker does. Each chore is on its own: a slow one holds up no other. Log and figures
 * call them by these names; what functions are called themselves is shortened when the app is built.
 */
export const chores: Chore[] = Object.entries({
  printDueIssues,
  runQueue,
  printPDFs,
  forgetCommitMarks,
  forgetDeliveries,
  forgetTries,
  sweepFiles,
  backUp,
}).map(([name, chore]) => Object.defineProperty(chore, 'name', { value: name }))
