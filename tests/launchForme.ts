import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findFreePort } from '../scripts/postgres/findFreePort.mjs'
import { findQuickFolder } from './findQuickFolder'

const root = path.resolve(import.meta.dirname, '..')

/**
 * Set and empty: neither the environment of the test run nor an .env file reaches a test's Forme. It
 * makes no PDFs beside a test that is not about them.
 */
const OWN = {
  DATABASE_URL: '',
  PAYLOAD_SECRET: '',
  SERVER_URL: '',
  HOST: '',
  LOG_LEVEL: '',
  FORME_CHROMIUM: 'none',
}

/** A Forme that was started as a person starts it, by `scripts/start.mjs`. */
export type Launched = {
  url: string
  port: number
  dataFolder: string
  pid: number
  /** All it has written so far, to both outputs. */
  said: () => string
  /** Resolves with the exit status (null after a signal) when its process is gone. */
  ended: Promise<number | null>
  /** Resolves when it says that it is ready; rejects with what it said when it ends before that. */
  ready: Promise<void>
  /** Interrupts it as Ctrl-C does and waits for the end. */
  stop: () => Promise<number | null>
}

export type LaunchOptions = {
  words?: string[]
  env?: Record<string, string>
  port?: number
  /** An existing data folder; without one a new folder is made for this Forme. */
  dataFolder?: string
  /** Through `npm start`, as a person types it; `pid` is npm's then. */
  viaNpm?: boolean
}

/** Starts Forme in a process group of its own, with a port and a data folder of its own. */
export async function launchForme(options: LaunchOptions = {}): Promise<Launched> {
  const port = options.port ?? (await findFreePort())
  const dataFolder = options.dataFolder ?? path.join(makeRoom(), 'data')
  const [program, ...command] = options.viaNpm
    ? ['npm', 'start', '--']
    : [process.execPath, 'scripts/start.mjs']
  const child = spawn(program, [...command, ...(options.words ?? [])], {
    cwd: root,
    env: { ...process.env, ...OWN, FORME_DATA: dataFolder, PORT: String(port), ...options.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Forme is ready.')) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then((status) => reject(new Error(`Forme ended (${status}) and said:\n${said}`)))
  })
  ready.catch(() => {}) // a test that expects the end does not wait for readiness
  const pid = child.pid ?? 0
  return {
    url: `http://localhost:${port}`,
    port,
    dataFolder,
    pid,
    said: () => said,
    ended,
    ready,
    stop: () => {
      if (child.exitCode === null && child.signalCode === null) process.kill(pid, 'SIGINT')
      return ended
    },
  }
}

/** A new folder for one Forme; `removeRoom` takes it away again. */
function makeRoom(): string {
  const room = mkdtempSync(path.join(findQuickFolder(), 'forme-start-'))
  chmodSync(room, 0o711) // started by root, the database runs as another user and must get in
  return room
}

/** Removes what a stopped Forme has left on the disk. */
export function removeRoom({ dataFolder }: Launched): void {
  const room = path.dirname(dataFolder)
  if (!path.basename(room).startsWith('forme-start-')) throw new Error(`${room} is not a test's`)
  rmSync(room, { recursive: true, force: true })
}

/** The processes that belong to a Forme: its group, and a database at work in its data folder. */
export function listProcesses({ pid, dataFolder }: Launched): string[] {
  return execFileSync('ps', ['-wweo', 'pid=,pgid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => {
      const [, group, state] = line.split(/\s+/)
      if (!state || state.startsWith('Z')) return false
      return group === String(pid) || line.includes(`${dataFolder}/`)
    })
}

/** Kills everything of a Forme at once, as a power cut does: the app, its guard, the database. */
export function killAll(forme: Launched): void {
  const file = path.join(forme.dataFolder, 'postgres', 'postmaster.pid')
  const postmaster = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  const guards = execFileSync('ps', ['-wweo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`forme-guard ${postmaster} `))
    .map((line) => Number.parseInt(line, 10))
  for (const pid of [...guards, forme.pid, postmaster]) {
    if (pid > 0) process.kill(pid, 'SIGKILL')
  }
}
