import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { formatFigure } from '../bench/formatFigure.mjs'
import type { Image } from './buildImage'
import { type Container, runContained, runToEnd } from './container'
import type { Service } from './readCompose'

/** The number of the user `node`. */
const USER = 1000
/** Seconds to the first answer that all is well, and MB of the image without its base. */
const BOUNDS = { start: 10, size: 400 }
const COMPUTED = 180_000

/**
 * Runs an image as the services of the compose file run it, on two empty databases, and tries what a
 * magazine needs of it: it migrates, is put up from a backup, starts, answers pages, makes a book and
 * a PDF in the processes beside it, takes a person in, backs itself up, and stops when it is told to.
 *
 * @param backup a house with its staff's passwords in `staffFile`
 * @returns what was not as it should be
 */
export async function tryImage({
  backup,
  databases,
  image,
  room,
  services,
  staffFile,
}: {
  backup: string
  databases: { empty: string; house: string }
  image: Image
  room: string
  services: { app: Service; migrate: Service }
  staffFile: string
}): Promise<string[]> {
  const wrong: string[] = []
  const check = (what: string, isFine: boolean, found: unknown = '') => {
    console.log(
      `${isFine ? 'yes' : 'NO '}  ${what}${isFine ? '' : `: ${String(found).slice(-1500)}`}`,
    )
    if (!isFine) wrong.push(what)
  }
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const volumes = image.volumes.map((place) => {
    const from = path.join(room, 'volumes', path.basename(place))
    mkdirSync(from, { recursive: true })
    chownSync(from, USER, USER)
    return { from, place }
  })
  const placeOf = (name: string) => path.join(room, 'volumes', name)
  execFileSync('install', [
    '-o',
    '1000',
    '-g',
    '1000',
    backup,
    path.join(placeOf('backups'), 'a.tar.gz'),
  ])
  /** A service on one of the databases: its own words of the compose file, and the port of this trial. */
  const contain = (service: Service, database: string): Container => {
    const secrets = path.join(room, `secrets-${path.basename(database)}`)
    mkdirSync(secrets, { recursive: true })
    writeFileSync(path.join(secrets, 'database_url'), database)
    writeFileSync(path.join(secrets, 'payload_secret'), 'f'.repeat(64))
    mkdirSync(path.join(image.root, 'run/secrets'), { recursive: true })
    const settings = Object.entries(service.environment).map(
      ([name, value]) => [name, value.startsWith('${') ? '' : value] as const,
    )
    return {
      root: image.root,
      workdir: image.workdir,
      env: {
        ...image.env,
        ...Object.fromEntries(settings),
        ...{ SERVER_URL: url, HOST: '127.0.0.1', PORT: String(port), FORME_PROXIES: '' },
      },
      readOnly: service.read_only,
      network: true,
      user: USER,
      tmpfs: service.tmpfs.map((each) => ({ place: each.split(':')[0] ?? '' })),
      volumes: [...volumes, { from: secrets, place: '/run/secrets', readOnly: true }],
    }
  }
  const { app, migrate } = services
  const house = contain(app, databases.house)

  const migrated = await runToEnd(migrate.command ?? [], contain(migrate, databases.empty))
  check(
    'the schema of an empty database is made',
    migrated.said.includes('"done":"migrate"'),
    migrated.said,
  )
  const restored = await runToEnd(script('restore.ts', '/backups/a.tar.gz'), house)
  check(
    'a house is put up from a backup, all its editions as printed',
    restored.status === 0,
    restored.said,
  )
  const again = await runToEnd(migrate.command ?? [], contain(migrate, databases.house))
  check('a second migrating has nothing to do', again.said.includes('"applied":[]'), again.said)

  const begun = performance.now()
  const server = runContained(image.command, house)
  let said = ''
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve))
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  try {
    const isUp = await until(async () => (await fetch(`${url}/api/health`)).ok)
    const seconds = (performance.now() - begun) / 1000
    check('it answers that all is well', isUp, said)
    if (!isUp) return wrong
    const against = { figure: BOUNDS.start, name: 'the bound' }
    console.log(
      formatFigure({ what: 'start, to that answer', figure: seconds, unit: 's', against }),
    )
    const healthy = image.healthcheck.map((word) => word.replace(':3000', `:${port}`))
    check('so does its HEALTHCHECK', (await runToEnd(healthy, house)).status === 0)
    await tryReading(url, check)
    await tryDesk(url, staffFile, check)
    await tryWalls({ check, pid: findServer(server.pid ?? 0), house })
    const backedUp = await runToEnd(script('backup.ts', '/backups/b.tar.gz'), house)
    check('it backs itself up while it runs', backedUp.status === 0, backedUp.said)
    const most = measureMost(findServer(server.pid ?? 0))
    console.log(formatFigure({ what: 'most memory of the server', figure: most, unit: 'MB' }))
    check(
      'nothing was logged as an error',
      !/"level":"(error|fatal)"|EROFS|EACCES/.test(said),
      said,
    )
  } finally {
    if (server.exitCode === null) process.kill(findServer(server.pid ?? 0), 'SIGTERM')
  }
  const status = await Promise.race([ended, rest(25_000).then(() => 'still there')])
  check('told to stop, it ends with 0', status === 0, status)
  if (status === 'still there') server.kill('SIGKILL')
  return wrong
}

type Check = (what: string, isFine: boolean, found?: unknown) => void

const script = (name: string, ...words: string[]) => [
  'node',
  '--import',
  'tsx',
  `scripts/${name}`,
  ...words,
]

async function tryReading(url: string, check: Check): Promise<void> {
  const first = await fetch(url)
  const page = await first.text()
  check('its first page is there', first.status === 200 && page.includes('</html>'), page)
  const issue = /href="(\/issues\/[^"/]+)"/.exec(page)?.[1] ?? '/issues/none'
  const contents = await (await fetch(`${url}${issue}`)).text()
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? '/none'
  check('with its style', (await fetch(`${url}${style}`)).ok, style)
  const picture = /(?:src|srcset)="[^"]*?(\/pictures\/[^" ]+)/.exec(contents + page)?.[1] ?? '/none'
  check('and a picture', (await fetch(`${url}${picture}`)).ok, picture)
  const licences = await (await fetch(`${url}/licences.txt`)).text()
  check('what it is made of can be read', licences.includes('citeproc'), licences)
  const search = await fetch(`${url}/search?q=the`)
  check('its search answers', search.ok, search.status)
  const book = await fetch(`${url}${issue}/issue.epub`)
  const bytes = Buffer.from(await book.arrayBuffer())
  check('a book is made beside it', book.ok && bytes.toString('latin1', 0, 2) === 'PK', book.status)
  let pdf = Buffer.alloc(0)
  const isMade = await until(async () => {
    const shown = await (await fetch(`${url}${issue}`)).text()
    const place = /href="([^"]+\.pdf)"/.exec(shown)?.[1]
    if (!place) return false
    pdf = Buffer.from(await (await fetch(new URL(place, `${url}${issue}`))).arrayBuffer())
    return true
  })
  const isWhole = pdf.toString('latin1', 0, 5) === '%PDF-' && pdf.length > 50_000
  check(`its worker has set a PDF, of ${pdf.length} bytes`, isMade && isWhole, pdf.length)
}

async function tryDesk(url: string, staffFile: string, check: Check): Promise<void> {
  type Account = { email: string; password: string }
  const { accounts } = JSON.parse(readFileSync(staffFile, 'utf8')) as { accounts: Account[] }
  let token = ''
  for (const account of accounts) {
    const answer = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    const found = (await answer.json()) as { token?: string; user?: { roles: string[] } }
    if (found.token && found.user?.roles.includes('editor')) token = found.token
  }
  check('somebody signs in', token !== '')
  // As a browser asks: a cookie from anywhere else is nobody’s.
  const headers = { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' }
  const desk = await fetch(`${url}/admin`, { headers })
  const drawn = await desk.text()
  check('and sees the desk', desk.ok && drawn.includes('/admin/collections/articles'), drawn)
  const form = new FormData()
  form.set('title', `Brought ${randomBytes(4).toString('hex')}`)
  form.set(
    'file',
    new File(['# A title\n\nWords.[^1]\n\n[^1]: A. Writer, *Book*, Press, 1999, 3\n'], 'a.md'),
  )
  const authorized = { authorization: `JWT ${token}` }
  const brought = await fetch(`${url}/api/manuscripts/import`, {
    method: 'POST',
    headers: authorized,
    body: form,
  })
  check('brings a manuscript, which is read beside the server', brought.ok, await brought.text())
  const cover = new FormData()
  const { default: sharp } = await import('sharp')
  const pixels = { background: '#345', channels: 3, height: 1500, width: 1500 } as const
  const png = await sharp({ create: pixels }).png().toBuffer()
  cover.set('_payload', JSON.stringify({ alt: 'A plain field' }))
  cover.set('file', new File([new Uint8Array(png)], 'a.png', { type: 'image/png' }))
  const sent = await fetch(`${url}/api/media`, { method: 'POST', headers: authorized, body: cover })
  check('and a picture of two million pixels', sent.status === 201, await sent.text())
}

/** What it may and may not do, seen from inside and in the kernel’s own words about its process. */
async function tryWalls({
  check,
  house,
  pid,
}: {
  check: Check
  house: Container
  pid: number
}): Promise<void> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (field: string) => new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? ''
  check('it runs as an ordinary user', /^1000\t1000\t1000\t1000/.test(read('Uid')), read('Uid'))
  const capabilities = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'].map(read)
  check(
    'has no capability and can have none',
    capabilities.every((one) => /^0+$/.test(one)),
    capabilities,
  )
  check('and cannot gain a privilege', read('NoNewPrivs') === '1', read('NoNewPrivs'))
  const places = ['/forme', '/forme/.next', '/forme/src', '/usr/local/bin', '/etc', '/home/node']
  const words = places.map((place) => `touch ${place}/x 2>/dev/null && echo ${place}`).join('; ')
  const written = await runToEnd(
    ['sh', '-c', `${words}; cd /tmp && touch x /data/x && echo fine`],
    house,
  )
  check('it can write to its data and nowhere else', written.said.trim() === 'fine', written.said)
}

/** The program that bubblewrap has begun: the child of it that lives. */
function findServer(bubble: number): number {
  const children = readFileSync(`/proc/${bubble}/task/${bubble}/children`, 'utf8').trim().split(' ')
  return Number(children[0])
}

function measureMost(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return (Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1]) * 1024) / 1e6
}

const rest = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  const begun = performance.now()
  while (performance.now() - begun < COMPUTED) {
    if (await isSo().catch(() => false)) return true
    await rest(50)
  }
  return false
}

export { BOUNDS }
