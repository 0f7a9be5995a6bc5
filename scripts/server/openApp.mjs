import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { errorCode } from '../start/StartProblem.mjs'
import { passOn, passOnUpgrade } from './passOn.mjs'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Duplex } from 'node:stream' */
/** @import { Logger } from 'pino' */
/** @import { KeptPage } from '../../src/lib/answers/composeReply.mjs' */
/** @import { Figures } from '../../src/jobs/leaveFigures' */

/**
 * What the app is told at its beginning.
 *
 * @typedef {{ root: string, dev: boolean, host: string, port: number, socketPath: string }} Beginning
 *
 * What it says: that it listens, a page to keep, or an answer.
 *
 * @typedef {{ listens: true } | { keep: KeptPage } | { id: number, found?: unknown, failed?: string }} Said
 */

/** How the folders of sockets are called, before the id of the process that made them. */
const OURS = 'forme-app-'

/** Seconds until the app is begun again after it ended by itself; longer each time it does so soon. */
const WAITS = [0, 1, 2, 5, 10, 30]
const SOON = 60_000

/** How long the app may take to end once it has closed everything, in milliseconds. */
const LAST_GRACE = 5000

/**
 * Begins the app, which is Next with Payload inside, in a process of its own beside this one: whatever
 * it does, and if it ends, readers get the pages that are kept here. It listens on a socket that only
 * this user can reach. Where it ends by itself it is begun again, and what it was asked meanwhile is
 * answered with 503.
 *
 * @param {{
 *   beginning: Omit<Beginning, 'socketPath'>,
 *   keep: (page: KeptPage) => void,
 *   log: Logger,
 *   entry?: string,
 * }} parts `entry` is the program of the process
 * @returns when the app listens
 * @throws where it ends before that
 */
export async function openApp({
  beginning,
  keep,
  log,
  entry = path.join(import.meta.dirname, 'runApp.mjs'),
}) {
  removeLeft()
  const folder = mkdtempSync(path.join(tmpdir(), `${OURS}${process.pid}-`))
  const socketPath =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\${path.basename(folder)}`
      : path.join(folder, 'socket')
  const agent = new http.Agent({ keepAlive: true })
  /** @type {Map<number, { resolve: (found: unknown) => void, reject: (error: Error) => void }>} */
  const questions = new Map()
  let asked = 0
  let isOpen = false
  let soonEnded = 0
  /** @type {NodeJS.Timeout | undefined} */
  let again

  const begin = () => {
    const child = fork(entry, [JSON.stringify({ ...beginning, socketPath })], {
      serialization: 'advanced',
    })
    const begunAt = Date.now()
    /** @type {Promise<void>} */
    const listens = new Promise((resolve, reject) => {
      child.on('message', (/** @type {Said} */ said) => {
        if ('listens' in said) resolve()
        else if ('keep' in said) keep(said.keep)
        else if ('id' in said) hear(said)
      })
      child.once('error', reject)
      child.once('exit', (status, signal) => {
        reject(new Error(`The app ended before it listened (${signal ?? status}).`))
        for (const { reject } of questions.values()) reject(new Error('The app has ended.'))
        questions.clear()
        rmSync(socketPath, { force: true })
        if (!isOpen) return
        soonEnded = Date.now() - begunAt < SOON ? soonEnded + 1 : 0
        const wait = (WAITS[Math.min(soonEnded, WAITS.length - 1)] ?? 0) * 1000
        log.error({ signal, status, wait }, 'the app has ended and is begun again')
        again = setTimeout(() => {
          current = begin().child
        }, wait)
      })
    })
    listens.catch(() => {}) // said in the log where nobody waits for it
    return { child, listens }
  }

  /** @param {Extract<Said, { id: number }>} said */
  const hear = ({ failed, found, id }) => {
    const question = questions.get(id)
    questions.delete(id)
    if (failed === undefined) question?.resolve(found)
    else question?.reject(new Error(failed))
  }

  /**
   * @param {string} what
   * @param {unknown} [given]
   * @returns {Promise<unknown>}
   */
  const ask = (what, given) =>
    new Promise((resolve, reject) => {
      const id = (asked += 1)
      questions.set(id, { resolve, reject })
      current.send({ id, what, given }, (error) => {
        if (error) hear({ id, failed: error.message })
      })
    })

  const first = begin()
  let current = first.child
  try {
    await first.listens
  } catch (error) {
    rmSync(folder, { force: true, recursive: true })
    throw error
  }
  isOpen = true

  return {
    /**
     * @param {IncomingMessage} request
     * @param {ServerResponse} response
     */
    answer: (request, response) => passOn(request, response, { agent, socketPath }),

    /**
     * @param {IncomingMessage} request
     * @param {Duplex} socket
     * @param {Buffer} head
     */
    upgrade: (request, socket, head) => passOnUpgrade(request, socket, head, { agent, socketPath }),

    /** @type {Figures} */
    figures: {
      measure: () => /** @type {ReturnType<Figures['measure']>} */ (ask('measure')),
      keepReads: async (reads) => void (await ask('keepReads', reads)),
    },

    /** Has the app let go of who listens, and begin no more work that nobody waits for. */
    leave: () => {
      isOpen = false
      clearTimeout(again)
      return current.connected ? ask('leave') : Promise.resolve()
    },

    /** Ends the app, once nobody is answered any more. */
    close: async () => {
      isOpen = false
      clearTimeout(again)
      agent.destroy()
      const { exitCode, signalCode } = current
      if (exitCode === null && signalCode === null) {
        const ended = once(current, 'exit')
        await ask('end').catch((/** @type {Error} */ error) => {
          log.error({ err: error }, 'the app could not close everything')
        })
        current.disconnect()
        const timer = setTimeout(() => current.kill('SIGKILL'), LAST_GRACE)
        await ended
        clearTimeout(timer)
      }
      rmSync(folder, { force: true, recursive: true })
    },
  }
}

/** Takes away the folders of processes that were killed together with their app. */
function removeLeft() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(OURS))) {
    if (isThere(Number.parseInt(name.slice(OURS.length), 10))) continue
    try {
      rmSync(path.join(tmpdir(), name), { force: true, recursive: true })
    } catch {
      // Another user’s, who takes it away in time.
    }
  }
}

/** @param {number} pid */
function isThere(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}
