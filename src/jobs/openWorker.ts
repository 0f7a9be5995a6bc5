import config from '@payload-config'
import { getPayload } from 'payload'
import { readEnv } from '../lib/env'
import { chores } from './chores'
import { startWorker } from './startWorker'

/** Where the server that ends this process finds the worker (scripts/server/closeWorker.mjs). */
const WORKER = Symbol.for('forme.worker')

/**
 * Starts the worker of this process. It asks for Payload anew in each round: in development the
 * configuration may have become another meanwhile.
 */
export function openWorker(): void {
  if (Reflect.has(globalThis, WORKER)) return
  const worker = startWorker({
    chores,
    connect: () => getPayload({ config }),
    databaseURL: readEnv().databaseURL,
  })
  Reflect.set(globalThis, WORKER, worker)
}
