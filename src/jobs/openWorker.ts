import config from '@payload-config'
import { getPayload } from 'payload'
import { readEnv } from '../lib/env'
import { PLACES } from '../lib/insides/sharedPlaces.mjs'
import { chores } from './chores'
import type { Worker } from './model'
import { startWorker } from './startWorker'

/**
 * Starts the worker of this process. It asks for Payload anew in each round: in development the
 * configuration may have become another meanwhile.
 */
export function openWorker(): Worker {
  const open = Reflect.get(globalThis, PLACES.worker) as Worker | undefined
  if (open) return open
  const worker = startWorker({
    chores,
    connect: () => getPayload({ config }),
    databaseURL: readEnv().databaseURL,
  })
  Reflect.set(globalThis, PLACES.worker, worker)
  return worker
}
