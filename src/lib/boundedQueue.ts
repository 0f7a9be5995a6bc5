import { Refusal } from './refusal'
import { wording } from '../wording'

/** Work that is done a few at a time, while a bounded number waits. */
export type BoundedQueue = {
  /** Does the work when its turn comes; refuses with 429 `busy` where too many wait already. */
  run: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * A queue that nobody can fill without end: `atOnce` pieces of work run beside each other, `waiting`
 * wait, and whoever comes then is told so at once.
 */
export function boundedQueue({
  atOnce,
  waiting,
}: {
  atOnce: number
  waiting: number
}): BoundedQueue {
  const line: (() => void)[] = []
  let running = 0
  return {
    run: async (work) => {
      if (running >= atOnce) {
        if (line.length >= waiting) {
          throw new Refusal('busy', 429, wording.requests.busy.asking, {
            retryAfter: 5,
          })
        }
        await new Promise<void>((resolve) => line.push(resolve))
      } else {
        running += 1
      }
      try {
        return await work()
      } finally {
        const next = line.shift()
        if (next) next()
        else running -= 1
      }
    },
  }
}
