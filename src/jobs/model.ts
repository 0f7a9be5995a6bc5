import type { Payload } from 'payload'

/**
 * Work that nobody waits for: mail, what was scheduled, renderings. The worker starts each chore
 * about once a second and never while the same chore still runs, so one that has nothing to do has
 * to find that out cheaply. A chore that throws is logged and tried again a second later.
 */
export type Chore = (payload: Payload) => Promise<void>

export type Worker = {
  /** Begins nothing more, waits a moment for what runs, and lets another process take over. */
  stop: () => Promise<void>
  report: () => WorkerReport
}

/** What this process has done of the work. Another process of the same house may do it instead. */
export type WorkerReport = {
  isWorking: boolean
  /** Each chore that was done here; `doneAt` is when it last ended well, null where it never did. */
  chores: { name: string; doneAt: Date | null; isFailing: boolean }[]
}
