import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** How a program is run in a root of its own, in the words of a compose file where it has them. */
export type Container = {
  root: string
  workdir: string
  env: Record<string, string>
  /** Whether nothing of the root can be written to. */
  readOnly?: boolean
  /** Whether it has the network of this machine; else none at all. */
  network: boolean
  /** Without it root with everything root may; with it that number, no capability, none to be had. */
  user?: number
  /** Places in it that are in memory, and folders of this machine. */
  tmpfs?: { place: string; user?: number }[]
  volumes?: { from: string; place: string; readOnly?: boolean }[]
}

/** What a root has no files of its own for and a program with network needs: names, certificates. */
const OUTSIDE = ['/etc/resolv.conf', '/etc/hosts', '/etc/ssl/certs', '/usr/share/ca-certificates']

/** How the machine reaches the registry of packages; told to whatever has a network. */
const TOLD = /^(npm_config_.*|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i

/**
 * Begins a program in a container of bubblewrap’s making: a root of its own, `/proc`, a `/dev` with the
 * usual few, and what was asked for. It ends with this process.
 */
export function runContained(words: string[], container: Container): ChildProcess {
  const { env, network, readOnly, root, tmpfs = [], user, volumes = [], workdir } = container
  const outside = network ? OUTSIDE.filter((place) => existsSync(place)) : []
  const told = Object.entries(process.env).filter(([name]) => network && TOLD.test(name))
  // Where something is put over a place, that place is made first, as Docker does.
  const covered = [...tmpfs.map(({ place }) => place), ...volumes.map(({ place }) => place)]
  for (const place of covered) mkdirSync(path.join(root, place), { recursive: true })
  for (const place of outside) makePlace(path.join(root, place), statSync(place).isDirectory())
  const given = Object.entries({
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: user === undefined ? '/root' : '/home/node',
    ...Object.fromEntries(told),
    ...env,
  })
  const kept = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP']
  const bubble = [
    ...[
      '--die-with-parent',
      '--unshare-ipc',
      '--unshare-uts',
      ...(network ? [] : ['--unshare-net']),
    ],
    ...[readOnly ? '--ro-bind' : '--bind', root, '/', '--proc', '/proc', '--dev', '/dev'],
    ...tmpfs.flatMap(({ place }) => ['--perms', '1777', '--tmpfs', place]),
    ...volumes.flatMap((volume) => [
      volume.readOnly ? '--ro-bind' : '--bind',
      volume.from,
      volume.place,
    ]),
    ...outside.flatMap((place) => ['--ro-bind', place, place]),
    ...['--chdir', workdir, '--clearenv'],
    ...given.flatMap(([name, value]) => ['--setenv', name, String(value)]),
    ...(user === undefined
      ? []
      : ['--cap-drop', 'ALL', ...kept.flatMap((name) => ['--cap-add', name])]),
  ]
  const become =
    user === undefined
      ? []
      : [
          ...['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups'],
          ...['--inh-caps=-all', '--bounding-set=-all', '--no-new-privs'],
        ]
  return spawn('bwrap', [...bubble, '--', ...become, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
}

function makePlace(place: string, isFolder: boolean): void {
  if (existsSync(place)) return
  mkdirSync(isFolder ? place : path.dirname(place), { recursive: true })
  if (!isFolder) writeFileSync(place, '')
}

/** Runs a program to its end. */
export async function runToEnd(
  words: string[],
  container: Container,
): Promise<{ status: number | null; said: string }> {
  const child = runContained(words, container)
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { status, said }
}
