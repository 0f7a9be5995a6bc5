import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Chore, Worker } from './model'
import { openLease, type Lease } from './openLease'

/** How long the end waits for chores that run, in milliseconds. What is cut off is done again. */
const GRACE = 5000

/**
 * Does the chores about once a second, for as long as this process holds the lease of its database;
 * until then it asks for the lease as often. Answers at once and never throws: a database that is
 * not there is waited for. What goes wrong is logged when it begins, not each second anew.
 */
export function startWorker({
  chores,
  connect,
  databaseURL,
  interval = 1000,
}: {
  chores: readonly Chore[]
  connect: () => Promise<Payload>
  databaseURL: string
  /** Between two rounds, in milliseconds. */
  interval?: number
}): Worker {
  const stopped = new AbortController()
  const running = new Map<Chore, Promise<void>>()
  const failures = new Map<Chore | 'lease', string>()
  const doneAt = new Map<Chore, Date>()
  let lease: Lease | null = null
  let isWorking = false

  const note = (payload: Payload, what: Chore | 'lease', error: unknown) => {
    const said = String(error)
    if (failures.get(what) === said) return
    failures.set(what, said)
    const msg = what === 'lease' ? 'the worker lost its database' : 'a chore failed'
    payload.logger.error({ err: error, chore: what === 'lease' ? undefined : what.name }, msg)
  }

  const begin = (payload: Payload, chore: Chore) => {
    if (running.has(chore)) return
    const work = chore(payload)
      .then(
        () => {
          failures.delete(chore)
          doneAt.set(chore, new Date())
        },
        (error: unknown) => note(payload, chore, error),
      )
      .finally(() => running.delete(chore))
    running.set(chore, work)
  }

  const takeTurn = async (payload: Payload) => {
    try {
      lease ??= await openLease(databaseURL)
      isWorking = (await lease.take()) && !stopped.signal.aborted
      if (isWorking) {
        for (const chore of chores) begin(payload, chore)
      }
      failures.delete('lease')
    } catch (error) {
      lease?.close()
      lease = null
      isWorking = false
      note(payload, 'lease', error)
    }
  }

  const work = async () => {
    let patience = interval
    while (!stopped.signal.aborted) {
      const payload = await connect().catch(() => null)
      if (payload) await takeTurn(payload)
      // Payload has said itself why it could not begin; it is asked less and less often.
      patience = payload ? interval : Math.min(patience * 2, interval * 30)
      await pause(patience, stopped.signal)
    }
    await Promise.race([Promise.all(running.values()), pause(GRACE)])
    lease?.close()
  }

  const ended = work()
  return {
    stop: () => {
      stopped.abort()
      return ended
    },
    report: () => ({
      isWorking,
      chores: chores
        .filter((chore) => doneAt.has(chore) || failures.has(chore))
        .map((chore) => ({
          name: chore.name,
          doneAt: doneAt.get(chore) ?? null,
          isFailing: failures.has(chore),
        })),
    }),
  }
}

/** Waits, or stops waiting when it is told to. Keeps no process alive. */
async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { ref: false, ...(signal && { signal }) }).catch(
    (error: unknown) => {
      if (!signal?.aborted) throw error
    },
  )
}
