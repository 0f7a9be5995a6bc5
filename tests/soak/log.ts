import type { Answer } from '../journey/openDoor'
import type { Operation, Outcome } from './checkHistory'

/** What the clients do: of a kind that was never acknowledged a soak has proved nothing. */
export const KINDS = [
  'save',
  'autosave',
  'write on',
  'create',
  'rename',
  'upload',
  'import',
  'submit',
  'sign off',
  'preview',
  'publish',
  'roll back',
  'withdraw',
  'reinstate',
  'read',
  'read editions',
] as const
export type Kind = (typeof KINDS)[number]

/** What the clients have done so far. */
export type Log = {
  operations: Operation[]
  made: Made[]
  /** Every call that was sent, with the stretch between two kills in which it was answered. */
  calls: { kind: Kind; outcome: Outcome; stretch: number }[]
  /** How many kills there were so far. */
  stretch: number
  /** How often which act was refused why. */
  refusals: Map<string, number>
}

/** Something made under a name that nothing else has, of which an answer came, or none. */
export type Made = {
  kind: 'create' | 'import' | 'upload'
  name: string
  id: number | null
  outcome: Outcome
}

export const openLog = (): Log => ({
  operations: [],
  made: [],
  calls: [],
  stretch: 0,
  refusals: new Map(),
})

/** One call, with when it was begun and answered; without an answer it may have happened or not. */
export type Call = { begun: number; ended: number; answer: Answer | null; outcome: Outcome }

/**
 * Sends calls and writes down what became of them. A connection that is refused has sent nothing, and
 * is tried again; an answer of 500 and above, or none, leaves it open whether it happened.
 */
export function openCalls(log: Log, isOver: () => boolean) {
  return async (kind: Kind, send: () => Promise<Answer>): Promise<Call> => {
    const note = (outcome: Outcome) => log.calls.push({ kind, outcome, stretch: log.stretch })
    for (;;) {
      const begun = performance.now()
      try {
        const answer = await send()
        const ended = performance.now()
        if (answer.status < 300) {
          note('done')
          return { begun, ended, answer, outcome: 'done' }
        }
        if (answer.status < 500) {
          note('refused')
          const why = `${kind}: ${answer.status} ${reasonOf(answer)}`
          log.refusals.set(why, (log.refusals.get(why) ?? 0) + 1)
          return { begun, ended, answer, outcome: 'refused' }
        }
        note('unknown')
        await rest()
        return { begun, ended: Infinity, answer, outcome: 'unknown' }
      } catch (error) {
        await rest()
        if (isUnsent(error)) {
          if (isOver()) return { begun, ended: performance.now(), answer: null, outcome: 'refused' }
          continue
        }
        note('unknown')
        return { begun, ended: Infinity, answer: null, outcome: 'unknown' }
      }
    }
  }
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 100))

function reasonOf({ body }: Answer): string {
  const [error] = (body.errors ?? []) as { reason?: string; message?: string }[]
  return [error?.reason, error?.message].filter(Boolean).join(': ')
}

/** Nobody listened: the kernel refused the connection before a byte was sent. */
function isUnsent(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED'
}
