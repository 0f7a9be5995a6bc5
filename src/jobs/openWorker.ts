import config from '@payload-config'
import { getPayload } from 'payload'
import { readEnv } from '../lib/env'
import { chores } from './chores'
import type { Worker } from './model'
import { startWorker } from './startWorker'

/** Where the server that ends this process finds the worker (scripts/server/closeWorker.mjs). */
const WORKER = Symbol.for('forme.worker')

/**
 * Starts the worker of this process. It asks for Payload anew in each round: in development the
 * configuration may have become another meanwhile.
 */
export function openWorker(): Worker {
  const open = Reflect.get(globalThis, WORKER) as Worker | undefined
  if (open) return open
  const worker = startWorker({
    chores,
    connect: () => getPayload({ config }),
    databaseURL: readEnv().databaseURL,
  })
  Reflect.set(globalThis, WORKER, worker)
  return worker
}
