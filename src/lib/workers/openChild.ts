import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Parcel } from './bulk'

/** What a child is told to do: the exported function `name` of a module below `src`. */
export type WorkOrder = {
  module: string
  name: string
  given: Parcel
  /** Where what comes of it is left, where that is large. */
  folder: string
  limits: { seconds: number; megabytes: number }
}

export type WorkReply =
  { made: Parcel } | { failed: { message: string; stack?: string | undefined } }

/** How a piece of work ended without a reply. */
export type WorkEnding = { ended: 'time' | 'memory' | 'otherwise'; said: string }

export type WorkProcess = {
  /** One order at a time. A child that answered with an ending is gone. */
  give: (order: WorkOrder) => Promise<WorkReply | WorkEnding>
  isThere: () => boolean
  end: () => void
}

/** The heap of a child; its limit of memory, which counts everything, is below. */
const HEAP = 1024
/**
 * Seconds by the clock: to start and load the work, and beyond its seconds of computing, for a machine
 * that is busy with other things or work that only waits.
 */
const TO_BEGIN = 120
const CLOCK = 60
/** What a child is told of its surroundings: nothing that is secret. */
const TOLD = ['FORME_WORDING', 'HOME', 'LANG', 'NODE_ENV', 'PATH', 'TMPDIR', 'TZ']

/**
 * Opens a process for heavy work, which runs the sources themselves through tsx, in production and
 * in development alike. A process and not a thread, because the memory of what is not JavaScript
 * is counted with it, it can be ended whatever it does, and it can stand back in the machine’s line.
 */
export function openChild(): WorkProcess {
  // The server says where the sources are (scripts/server/serve.mjs); scripts and tests stand there.
  const root = process.env['FORME_ROOT'] ?? process.cwd()
  const entry = path.join(/* turbopackIgnore: true */ root, 'src/lib/workers/child.ts')
  const words = ['--import', 'tsx', `--max-old-space-size=${HEAP}`, entry]
  const child = spawn(process.execPath, [...words, String(process.pid)], {
    cwd: root,
    env: Object.fromEntries([
      ...TOLD.map((name) => [name, process.env[name]]),
      ['UV_THREADPOOL_SIZE', '2'],
    ]) as NodeJS.ProcessEnv,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (words: Buffer) => {
    said = (said + words.toString()).slice(-2000)
  })
  const hold = (isBusy: boolean) => {
    const verb = isBusy ? 'ref' : 'unref'
    child[verb]()
    child.channel?.[verb]()
    ;(child.stderr as unknown as { ref: () => void; unref: () => void })[verb]()
  }
  hold(false)
  // What goes wrong while nobody waits is found when the next order is given.
  child.on('error', () => undefined)
  const isThere = () => child.exitCode === null && child.signalCode === null && child.connected
  return {
    isThere,
    give: (order) =>
      new Promise((resolve) => {
        hold(true)
        let isLate = false
        const end = () => child.kill('SIGKILL')
        const endLate = () => {
          isLate = true
          end()
        }
        let clock = setTimeout(end, TO_BEGIN * 1000)
        const settle = (answer: WorkReply | WorkEnding) => {
          clearTimeout(clock)
          child.off('message', hear).off('close', onEnd).off('error', onError)
          hold(false)
          resolve(answer)
        }
        const hear = (told: WorkReply | { begun: true }) => {
          if (!('begun' in told)) return settle(told)
          clearTimeout(clock)
          clock = setTimeout(endLate, (order.limits.seconds + CLOCK) * 1000)
        }
        const onEnd = (_: number | null, signal: NodeJS.Signals | null) =>
          settle({ ended: isLate ? 'time' : (BY_SIGNAL[signal ?? ''] ?? 'otherwise'), said })
        const onError = (error: Error) => settle({ ended: 'otherwise', said: error.message })
        child.on('message', hear).on('close', onEnd).on('error', onError)
        if (isThere()) child.send(order)
        else settle({ ended: 'otherwise', said })
      }),
    end: () => child.kill('SIGKILL'),
  }
}

/** SIGALRM and SIGUSR2 are watchLimits’, SIGABRT is V8’s for a heap that is full. */
const BY_SIGNAL: Record<string, 'time' | 'memory'> = {
  SIGALRM: 'time',
  SIGUSR2: 'memory',
  SIGABRT: 'memory',
}
