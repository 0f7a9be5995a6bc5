import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findNginx, runNginx } from '../../deploy/runNginx'
import { findFreePort } from '../../scripts/postgres/findFreePort.mjs'
import { openBucket } from '../../src/lib/files/bucketStore'
import { findQuickFolder } from '../findQuickFolder'
import { openBucketServer } from '../openBucketServer'
import { openTestServer } from '../openTestServer'
import { answersAgain, fillMagazine, type Magazine } from './openMagazine'

const root = path.resolve(import.meta.dirname, '../..')

/** One process of the house, in a folder of its own. */
export type Machine = {
  url: string
  /** SIGKILL: nothing is finished, nobody is told. */
  kill: () => Promise<void>
  /** SIGTERM, and the end of it. */
  stop: () => Promise<void>
  /** Starts it again; answers when it can serve. */
  start: () => Promise<void>
  /** What its processes hold of the machine’s memory, in megabytes. */
  megabytes: () => number
  said: () => string
}

export type House = Magazine & { machines: Machine[]; close: () => Promise<void> }

/**
 * A house of several machines: processes that share a PostgreSQL and a bucket and nothing else, each
 * in a folder of its own, and the shipped nginx in front. Readers and staff go through nginx.
 */
export async function openMachines(count: number): Promise<House> {
  const nginx = findNginx()
  if (!nginx) throw new Error('There is no nginx on this machine; apt-get install nginx has one.')
  const room = mkdtempSync(path.join(findQuickFolder(), 'forme-machines-'))
  const closes: (() => Promise<void> | void)[] = [
    () => rmSync(room, { recursive: true, force: true }),
  ]
  const close = async () => {
    for (const one of closes.toReversed()) await one()
  }
  try {
    const database = await openTestServer({})
    closes.push(database.close)
    const bucket = await openBucketServer()
    closes.push(bucket.close)
    const ports: number[] = []
    while (ports.length < count) ports.push(await findFreePort())
    const front = await runNginx(nginx, ports, { adapt: withoutLimits })
    closes.push(front.stop)
    const env = {
      ...bucket.env,
      DATABASE_URL: database.databaseURL,
      PAYLOAD_SECRET: randomBytes(16).toString('hex'),
      SERVER_URL: front.url,
      FORME_PROXIES: '127.0.0.1',
      LOG_LEVEL: 'info',
    }
    const machines = ports.map((port) => makeMachine({ env, port, room }))
    for (const machine of machines) closes.push(machine.stop)
    await Promise.all(machines.map((machine) => machine.start()))
    // nginx asked them before they were there, and does not ask again for ten seconds.
    await answersAgain(front.url)
    const files = openBucket(bucket.settings)
    const { databaseURL } = database
    return {
      ...(await fillMagazine({ databaseURL, files, url: front.url })),
      machines,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** All clients of a soak come from one address, and many times in a second. */
function withoutLimits(shipped: string): string {
  return shipped.replaceAll(/rate=\d+r\/[sm]/g, 'rate=10000r/s')
}

function makeMachine({
  env,
  port,
  room,
}: {
  env: Record<string, string>
  port: number
  room: string
}): Machine {
  const folder = path.join(room, String(port))
  const logFile = path.join(folder, 'log')
  const url = `http://127.0.0.1:${port}`
  mkdirSync(folder)
  let child: ChildProcess | undefined
  let ended = Promise.resolve()
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child?.kill(signal)
    await ended
    child = undefined
  }
  return {
    url,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    start: async () => {
      const log = openSync(logFile, 'a')
      const one = spawn(process.execPath, [path.join(root, 'scripts/server.mjs')], {
        cwd: root,
        env: {
          ...process.env,
          ...env,
          FORME_DATA: path.join(folder, 'data'),
          HOST: '127.0.0.1',
          PORT: String(port),
        },
        stdio: ['ignore', log, log],
      })
      child = one
      ended = new Promise((resolve) => one.once('close', () => resolve()))
      await waitUntilReady(url, one)
    },
    megabytes: () => measure(child?.pid ?? 0),
    said: () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''),
  }
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tried = 0; tried < 600; tried += 1) {
    if (child.exitCode !== null) throw new Error(`A machine ended with ${child.exitCode}.`)
    const health = await fetch(`${url}/api/health`).catch(() => null)
    if (health?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not become ready.`)
}

/** What a process holds of the memory that no other has too (Pss of the kernel). */
function measure(pid: number): number {
  const rollup = `/proc/${pid}/smaps_rollup`
  if (!existsSync(rollup)) return Number.NaN
  const [, kilobytes = ''] = /^Pss:\s+(\d+)/m.exec(readFileSync(rollup, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}
