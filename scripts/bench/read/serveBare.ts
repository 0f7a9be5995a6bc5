import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findFreePort } from '../../postgres/findFreePort.mjs'
import { runChild } from '../../start/runChild.mjs'

export type Served = { port: number; stop: () => Promise<void> }

/**
 * Next by itself: one page with these words, prerendered when it is built, served by `next start` as
 * it comes. What Next can do with a page of that size on this machine, at this moment.
 */
export async function serveBare(root: string, room: string, words: string): Promise<Served> {
  const folder = path.join(room, 'bare')
  mkdirSync(path.join(folder, 'app'), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write('package.json', '{ "type": "module", "private": true }')
  write('app/words.js', `export const words = ${JSON.stringify(words)}`)
  write(
    'app/layout.js',
    `import { createElement } from 'react'
     export default ({ children }) =>
       createElement('html', { lang: 'en' }, createElement('body', null, children))`,
  )
  write(
    'app/page.js',
    `import { createElement } from 'react'
     import { words } from './words.js'
     export default () => createElement('main', null, words)`,
  )
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const { said, status } = await runChild({
    program: process.execPath,
    words: [next, 'build', '--webpack'],
    root: folder,
    env,
    logFile: path.join(room, 'bare.log'),
  })
  if (status !== 0) throw new Error(`The bare Next was not built:\n${said}`)
  const port = await findFreePort()
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], {
    cwd: folder,
    env,
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    port,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
