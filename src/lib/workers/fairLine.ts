import { Refusal } from '../refusal'
import { wording } from '../../wording'

/** Work of many people that is done a few at a time. */
export type FairLine = {
  /**
   * Does the work when it is that person's turn. Refuses with 429 `busy` at once where the person
   * has too much waiting already, or everybody together has.
   */
  run: <T>(person: string, work: () => Promise<T>) => Promise<T>
}

/**
 * A line that one person cannot fill: `atOnce` pieces of work run beside each other, of one person
 * never more than one, and turns go round among those who wait, whatever number each has brought.
 * `perPerson` and `inAll` say how many may wait.
 */
export function fairLine({
  atOnce,
  inAll,
  perPerson,
}: {
  atOnce: number
  inAll: number
  perPerson: number
}): FairLine {
  /** Whose turn is next stands first. */
  const waiting = new Map<string, (() => void)[]>()
  const running = new Set<string>()
  let inLine = 0

  const callNext = () => {
    if (running.size >= atOnce) return
    const next = [...waiting].find(([person]) => !running.has(person))
    if (!next) return
    const [person, [begin, ...others]] = next
    waiting.delete(person)
    if (others.length > 0) waiting.set(person, others)
    running.add(person)
    inLine -= 1
    begin?.()
  }

  return {
    run: async (person, work) => {
      const own = waiting.get(person) ?? []
      if (own.length >= perPerson) {
        throw busy(wording.requests.busy.sent)
      }
      if (inLine >= inAll) {
        throw busy(wording.requests.busy.reading)
      }
      await new Promise<void>((begin) => {
        waiting.set(person, [...own, begin])
        inLine += 1
        callNext()
      })
      try {
        return await work()
      } finally {
        running.delete(person)
        callNext()
      }
    },
  }
}

function busy(message: string): Refusal {
  return new Refusal('busy', 429, message, { retryAfter: 5 })
}
