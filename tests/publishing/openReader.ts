import { fork } from 'node:child_process'
import path from 'node:path'

/** What a process of its own sends to a reader: the status, and a hash of the bytes. */
export type Look = { status: number; hash: string }

export type Reader = { ask: (path: string) => Promise<Look>; close: () => void }

/**
 * Starts another process on the database of this test, with a Payload of its own and the site's
 * route handlers, and asks it for pages. The process ends with this one.
 */
export async function openReader(): Promise<Reader> {
  const child = fork(path.join(import.meta.dirname, 'readerProcess.ts'), {
    cwd: path.resolve(import.meta.dirname, '../..'),
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, (look: Look) => void>()
  let asked = 0
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The reader ended with ${code}.`)))
  })
  child.on('message', (message) => {
    const { id, ...look } = message as Look & { id: number }
    waiting.get(id)?.(look)
    waiting.delete(id)
  })
  return {
    ask: (wanted) =>
      new Promise((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        child.send({ id: asked, path: wanted })
      }),
    close: () => void child.kill('SIGKILL'),
  }
}
