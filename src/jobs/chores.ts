import type { Chore } from './model'
import { printPDFs } from './printPDFs'
import { runQueue } from './runQueue'

/** Everything the worker does. Each chore is on its own: a slow one holds up no other. */
export const chores: Chore[] = [runQueue, printPDFs]
