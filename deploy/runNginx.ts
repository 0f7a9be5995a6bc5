import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../scripts/postgres/findFreePort.mjs'

/** The nginx of this machine, or null. */
export function findNginx(): string | null {
  const places = [
    '/usr/sbin/nginx',
    '/usr/bin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
  ]
  return places.find((place) => existsSync(place)) ?? null
}

/** The address of this machine that stands for a proxy the operator has named. */
export const NAMED_PROXY = '127.0.0.2'

/** The host that the operator has named. */
export const NAMED_HOST = 'magazine.example'

/** What a test has otherwise than it is shipped. */
type Adapt = (shipped: string) => string

/**
 * Runs the shipped configuration of nginx in front of an app on this machine, or of several of them
 * that are one house, in a folder of its own.
 * Only what belongs to the container is replaced: the app's address, the ports, the folders of cache
 * and certificate, the proxies in front and the host's name. With `tls` it speaks TLS as well, at
 * `securePort`, with a certificate made for the purpose.
 */
export async function runNginx(
  nginx: string,
  appPort: number | number[],
  { adapt = (shipped) => shipped, tls = false }: { adapt?: Adapt; tls?: boolean } = {},
): Promise<{ url: string; securePort: number; check: string; stop: () => Promise<void> }> {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-nginx-'))
  const port = await findFreePort()
  const securePort = await findFreePort()
  mkdirSync(path.join(room, 'cache'))
  if (tls) makeCertificate(room)
  const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8')
  writeFileSync(path.join(room, 'server.conf'), read('server.conf'))
  const shipped = `${read('nginx.conf')}\n${read(tls ? 'tls.conf' : 'plain.conf')}`
    .replace(
      'server app:3000;',
      [appPort]
        .flat()
        .map((one) => `server 127.0.0.1:${one};`)
        .join('\n    '),
    )
    .replace('    default 0;\n', `    default 0;\n    ${NAMED_PROXY}/32 1;\n`)
    .replaceAll('listen 80', `listen 127.0.0.1:${port}`)
    .replaceAll('listen 443', `listen 127.0.0.1:${securePort}`)
    .replaceAll('${SERVER_NAME}', NAMED_HOST)
    .replaceAll('/etc/nginx/forme', room)
    .replaceAll('/etc/nginx/tls', room)
    .replace('/var/cache/nginx/forme', path.join(room, 'cache'))
  const file = path.join(room, 'nginx.conf')
  writeFileSync(file, wrap(adapt(shipped), room))
  const words = ['-c', file, '-p', room, '-e', path.join(room, 'error.log')]
  const check = spawnSync(nginx, ['-t', ...words], { encoding: 'utf8' }).stderr
  const child = spawn(nginx, [...words, '-g', 'daemon off;'], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  await waitForAnswer(url)
  return {
    url,
    securePort,
    check,
    stop: async () => {
      child.kill('SIGQUIT')
      await ended
      rmSync(room, { recursive: true, force: true })
    },
  }
}

/** A certificate that nobody has signed but itself, for the named host. */
function makeCertificate(room: string): void {
  const words = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
  ]
  const files = [
    '-keyout',
    path.join(room, 'privkey.pem'),
    '-out',
    path.join(room, 'fullchain.pem'),
  ]
  const made = spawnSync(
    'openssl',
    [...words, ...files, '-days', '1', '-subj', `/CN=${NAMED_HOST}`],
    { encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`No certificate could be made: ${made.stderr}`)
}

function wrap(shipped: string, room: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${path.join(room, name)};`)
    .join('\n')
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  return `${user}worker_processes 1;
pid ${path.join(room, 'nginx.pid')};
events { worker_connections 512; }
http {
access_log off;
${temporary}
${shipped}
}
`
}

async function waitForAnswer(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await (await fetch(`${url}/api/health`)).arrayBuffer()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50)) // not listening yet
    }
  }
  throw new Error(`nginx does not answer on ${url}`)
}
