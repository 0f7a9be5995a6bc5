import config from '@payload-config'
import { getPayload } from 'payload'
import { PLACES } from '../lib/insides/sharedPlaces.mjs'
import { countReads, type Read } from '../operations/countReads'
import { type HouseFigures, measureHouse } from '../queries/measureHouse'
import type { Worker, WorkerReport } from './model'

/** What only the app knows, and the process in front asks it for (scripts/server/openMetrics, countReads). */
export type Figures = {
  /**
   * What can be counted of the house now, and the memory of this process in bytes. Rejects where the
   * database does not answer.
   */
  measure: () => Promise<HouseFigures & { memory: number; worker: WorkerReport }>
  /** Adds what was read to the sums of its days. Rejects where it could not be kept. */
  keepReads: (reads: Read[]) => Promise<void>
}

export function leaveFigures(worker: Worker): void {
  const figures: Figures = {
    measure: async () => ({
      ...(await measureHouse(await getPayload({ config }))),
      memory: process.memoryUsage().rss,
      worker: worker.report(),
    }),
    keepReads: async (reads) => countReads({ payload: await getPayload({ config }), reads }),
  }
  Reflect.set(globalThis, PLACES.figures, figures)
}
