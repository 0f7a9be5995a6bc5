import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../../scripts/postgres/findFreePort.mjs'

/** Keys that are no letters, as WebDriver names them. */
export const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
} as const

export type Key = keyof typeof KEYS

export type Firefox = Awaited<ReturnType<typeof openFirefox>>

/**
 * A Firefox without a window, driven by the commands of WebDriver over the door it has for them
 * itself (Marionette: `length:json`), so that neither a driver nor a library is needed.
 */
export async function openFirefox(program: string) {
  const profile = mkdtempSync(path.join(tmpdir(), 'forme-firefox-'))
  const port = await findFreePort()
  const settings = {
    'marionette.port': port,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.disable_beforeunload': false,
  }
  writeFileSync(
    path.join(profile, 'user.js'),
    Object.entries(settings)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  )
  const child = spawn(
    program,
    ['--headless', '--marionette', '--no-remote', '--profile', profile],
    {
      env: { ...process.env, HOME: profile },
      stdio: 'ignore',
    },
  )
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const send = await openLine(port)
  await send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } },
  })
  await send('WebDriver:SetWindowRect', { width: 1400, height: 900 })

  const run = async <T>(script: string, ...args: unknown[]): Promise<T> => {
    const answer = await send('WebDriver:ExecuteScript', { script, args })
    return (answer as { value: T }).value
  }
  /** Waits until an expression of the page is true; says what was waited for where it never is. */
  const until = async (expression: string, ...args: unknown[]): Promise<void> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      if (await run<boolean>(`return Boolean(${expression})`, ...args)) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`In vain: ${expression}`)
  }
  const press = (actions: object[]) =>
    send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] })

  return {
    send,
    run,
    open: (url: string) => send('WebDriver:Navigate', { url }),
    /** Types letters, one key after the other. */
    type: (words: string) =>
      press(
        [...words].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    /** Presses keys together, such as `['Control', 'z']`. */
    keys: (...keys: (Key | string)[]) => {
      const values = keys.map((key) => KEYS[key as Key] ?? key)
      return press([
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ])
    },
    /** Clicks in the middle of an element, once it is there. */
    click: async (selector: string) => {
      await until('document.querySelector(arguments[0])', selector)
      const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector })
      const [id] = Object.values((found as { value: Record<string, string> }).value)
      await send('WebDriver:ElementClick', { id })
    },
    until,
    close: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill())
      await ended
      rmSync(profile, { force: true, recursive: true })
    },
  }
}

const PATIENCE = 60_000

type Answer = (error: { error: string; message: string } | null, result: unknown) => void

/** Sends a command and waits for its answer; one at a time. */
async function openLine(port: number) {
  const waiting = new Map<number, Answer>()
  const socket = await reach(port)
  let read = Buffer.alloc(0)
  socket.on('data', (bytes: Buffer) => {
    read = Buffer.concat([read, bytes])
    for (;;) {
      const colon = read.indexOf(':')
      const length = Number(read.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || read.length < colon + 1 + length) return
      const message: unknown = JSON.parse(read.subarray(colon + 1, colon + 1 + length).toString())
      read = read.subarray(colon + 1 + length)
      // The first is a greeting and no answer.
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as [1, number, Parameters<Answer>[0], unknown]
      waiting.get(id)?.(error, result)
      waiting.delete(id)
    }
  })
  let count = 0
  return (command: string, parameters: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (count += 1)
      waiting.set(id, (error, result) => {
        if (error) reject(new Error(`${command}: ${error.error}: ${error.message}`))
        else resolve(result)
      })
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

/** Firefox takes a moment until it listens. */
async function reach(port: number): Promise<Socket> {
  for (const end = Date.now() + PATIENCE; ;) {
    const socket = connect(port, '127.0.0.1')
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    if (isThere) return socket
    if (Date.now() > end) throw new Error('Firefox does not answer.')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
