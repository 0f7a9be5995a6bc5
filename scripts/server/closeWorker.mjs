import { PLACES } from '../../src/lib/insides/sharedPlaces.mjs'

/**
 * Ends the worker of this process (src/jobs/openWorker), which leaves itself on `globalThis` because
 * Next has bundled it. None is there when the server ended before it began.
 */
export async function closeWorker() {
  const worker = /** @type {unknown} */ (Reflect.get(globalThis, PLACES.worker))
  if (typeof worker !== 'object' || worker === null || !('stop' in worker)) return
  if (typeof worker.stop === 'function') await worker.stop()
}
