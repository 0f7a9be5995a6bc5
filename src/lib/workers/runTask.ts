import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Fault } from '../fault'
import { PLACES } from '../insides/sharedPlaces.mjs'
import { Refusal } from '../refusal'
import { packParcel, unpackParcel } from './bulk'
import { fairLine, type FairLine } from './fairLine'
import { openChild, type WorkProcess } from './openChild'
import { wording } from '../../wording'

/**
 * Heavy work, which is done outside the process that answers readers. A task is an exported function
 * of a module below `src` that imports neither Payload nor Next, over values that can be cloned.
 */
export type Task<Given extends unknown[], Found> = {
  module: string
  name: string
  /** Seconds of computing, not by the clock. */
  seconds: number
  /** All the memory of the process that does it. */
  megabytes: number
  /** What is said to whoever sent what takes more. */
  refusal: string
  /**
   * Work of seconds at most, for which somebody waits with a page or within a transaction: it has a
   * line of its own, so that nobody stands behind books and manuscripts for it.
   */
  quick?: true
  /** Only for its types. */
  does?: (...given: Given) => Found
}

/** Names a task; its types come from the function. */
export function defineTask<Work extends (...given: never[]) => unknown>(
  task: Omit<Task<Parameters<Work>, Awaited<ReturnType<Work>>>, 'does'>,
): Task<Parameters<Work>, Awaited<ReturnType<Work>>> {
  return task
}

/**
 * Does a task in a process beside this one, when it is the person’s turn.
 *
 * @param person whose work it is: an account, or who asks without one
 * @throws {Refusal} 422 `tooHeavy` with the task’s own words where it takes more time or memory than
 *   it may; 429 `busy` where the person, or everybody, has too much waiting
 * @throws {Fault} 503 `workEnded` where the process ended for no fault of the work
 */
export async function runTask<Given extends unknown[], Found>(
  task: Task<Given, Found>,
  given: Given,
  { person }: { person: string },
): Promise<Found> {
  const { megabytes, module, name, quick, refusal, seconds } = task
  const works = getWorks()
  return (quick ? works.quick : works.line).run(person, async (): Promise<Found> => {
    const folder = await mkdtemp(path.join(/* turbopackIgnore: true */ tmpdir(), 'forme-work-'))
    try {
      const parcel = await packParcel(given, folder)
      const child = takeIdle(works) ?? openChild()
      const order = { module, name, given: parcel, folder, limits: { megabytes, seconds } }
      const answer = await child.give(order)
      if ('ended' in answer) {
        if (answer.ended === 'otherwise') {
          const cause = new Error(`The process for ${name} ended: ${answer.said}`)
          throw new Fault('workEnded', 503, ENDED, { cause })
        }
        throw new Refusal('tooHeavy', 422, refusal, { limit: answer.ended, seconds, megabytes })
      }
      keepIdle(works, child)
      if ('failed' in answer) {
        const { message, stack } = answer.failed
        throw Object.assign(new Error(message), { stack })
      }
      return (await unpackParcel(answer.made)) as Found
    } finally {
      await rm(/* turbopackIgnore: true */ folder, { force: true, recursive: true })
    }
  })
}

const ENDED = wording.requests.busy.ended

type Works = { line: FairLine; quick: FairLine; idle: Idle[] }
type Idle = { take: () => WorkProcess }

/** So that nobody stands behind one long piece of work; both give way to the server. */
const AT_ONCE = 2

/** Of each line, in all and of one person. */
const WAITING = { inAll: 60, perPerson: 8 }

function getWorks(): Works {
  const found = Reflect.get(globalThis, PLACES.works) as Works | undefined
  if (found) return found
  const made: Works = {
    line: fairLine({ atOnce: AT_ONCE, ...WAITING }),
    quick: fairLine({ atOnce: 1, ...WAITING }),
    idle: [],
  }
  Reflect.set(globalThis, PLACES.works, made)
  return made
}

/** A process that has nothing to do for this long ends; the next begins in a second. */
const IDLE = 30_000

function takeIdle({ idle }: Works): WorkProcess | undefined {
  for (let kept = idle.pop(); kept; kept = idle.pop()) {
    const child = kept.take()
    if (child.isThere()) return child
  }
  return undefined
}

function keepIdle({ idle }: Works, child: WorkProcess): void {
  const end = setTimeout(() => {
    idle.splice(idle.indexOf(kept), 1)
    child.end()
  }, IDLE).unref()
  const kept: Idle = {
    take: () => {
      clearTimeout(end)
      return child
    },
  }
  idle.push(kept)
}
