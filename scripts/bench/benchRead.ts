import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { findNginx, runNginx } from '../../deploy/runNginx'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { fillMagazine } from './fillMagazine'
import { formatFigure } from './formatFigure.mjs'
import { launch } from './launch.mjs'
import { measureMemory } from './measureMemory.mjs'
import { percentile } from './percentile.mjs'
import { hammer, type Blows } from './read/hammer'
import { measureLighthouse } from './read/measureLighthouse'
import { measureVisible } from './read/measureVisible'
import { serveBare, type Served } from './read/serveBare'
import { serveFile } from './read/serveFile'
import { signIn } from './signIn.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const ARTICLE = '/issues/50/what-was-it-you-approved'
const RUNS = 3
const LIBRARY = 2000
const MANY = 100_000
const WORDS = ['milton', 'printing', 'the', 'error proof', 'footnote', 'what was approved', 'xyzzy']
const TEMPLATES = ['/', '/issues', '/issues/50', ARTICLE, '/search?q=milton', '/nowhere']
const BOUNDS = { megabytes: 400, search: 50, visible: 2000 }

/**
 * `npm run bench -- read`: how fast readers get their pages. Origin against Next's own prerendered
 * page, the shipped nginx against nginx with a file, pages nobody has asked for yet, a library of two
 * thousand articles, memory after a hundred thousand requests, and how long a publication takes to
 * be everywhere. All of it in one run on one machine, each rate the median of three.
 */
export async function benchRead() {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  const dataFolder = path.join(room, 'data')
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const forme = launch(dataFolder, port)
  const others: Served[] = []
  try {
    await forme.answers(url)
    console.log(`On ${cpus().length} cores, Node ${process.versions.node}, Accept-Encoding gzip:\n`)
    const page = await fetchRaw(url + ARTICLE)

    const feed = await (await fetch(`${url}/feed.json`)).text()
    const bare = await serveBare(ROOT, room, cutToSize(feed, page.zipped.length))
    others.push(bare)
    await answers(bare.port)
    const [next, own] = await strike([
      { port: bare.port, path: '/', requests: 2000 },
      { port, path: ARTICLE, requests: 20_000 },
    ])
    printRate('Next’s own static page', next)
    printRate('origin, warm article', own, { blows: next, name: 'Next' })

    const nginx = findNginx()
    if (nginx) {
      const front = await runNginx(nginx, port)
      const file = await serveFile(nginx, room, page.zipped)
      others.push({ port: Number(new URL(front.url).port), stop: front.stop }, file)
      await answers(file.port)
      const [asFile, fronted] = await strike([
        { port: file.port, path: '/page.html', requests: 20_000 },
        { port: Number(new URL(front.url).port), path: ARTICLE, requests: 20_000 },
      ])
      printRate('nginx, the same bytes as a file', asFile)
      printRate('the shipped nginx, warm article', fronted, { blows: asFile, name: 'the file' })
    } else console.log('  SKIPPED: nginx is not on this machine.')

    const readers = [url, ...others.slice(1, 2).map((front) => `http://127.0.0.1:${front.port}`)]
    const token = await signIn(url, dataFolder, 'publisher')
    const visible = []
    for (let run = 0; run < RUNS; run += 1) visible.push(await measureVisible(url, token, readers))
    const bound = { figure: BOUNDS.visible, name: 'the bound' }
    print('publication to everywhere, slowest', percentile(visible, 1), 'ms', bound)

    await printScores(room, url)
    await fillMagazine({ amount: LIBRARY, dataFolder, room, script: 'read/fillLibrary.ts' })
    await measureLibrary(port)
    await measureLoad(forme.pid, port)
  } finally {
    for (const other of others) await other.stop()
    await forme.stop()
    rmSync(room, { recursive: true, force: true })
  }
}

async function printScores(room: string, url: string): Promise<void> {
  const judged = await measureLighthouse(room, url, TEMPLATES)
  if (!judged) return console.log('  SKIPPED: Lighthouse, which cannot be had here.')
  console.log('\n  Lighthouse, mobile: performance, accessibility, best practices, search engines')
  for (const { path: place, scores } of judged) {
    console.log(`    ${place.padEnd(40)} ${scores.join(' / ')}`)
  }
}

async function measureLibrary(port: number): Promise<void> {
  console.log(`\n  With ${LIBRARY} articles:`)
  const issue = (number: number) => `/issues/${1000 + number}`
  const first = await hammer({ port, paths: ['/'], requests: 1, connections: 1 })
  print('  first page after they were printed', first.p50, 'ms')
  const cold = Array.from({ length: 40 }, (_, at) => `${issue(at + 1)}/measured-${at + 1}-7`)
  printTimes('  cold article', await hammer({ port, paths: cold, requests: 40, connections: 1 }))
  for (const [what, place] of [
    ['home', '/'],
    ['issue', issue(7)],
  ] as const) {
    printTimes(`  ${what}`, await hammer({ port, paths: [place], requests: 400, connections: 1 }))
  }
  const paths = WORDS.map((words) => `/search?q=${encodeURIComponent(words)}`)
  const found = await hammer({ port, paths, requests: 210, connections: 1 })
  printTimes('  search', found, { figure: BOUNDS.search, name: 'the bound' })
}

async function measureLoad(pid: number, port: number): Promise<void> {
  const paths = Array.from({ length: 50 }, (_, at) => `/issues/1001/measured-1-${(at % 40) + 1}`)
  const before = measureMemory(pid).app
  const bound = { figure: BOUNDS.megabytes, name: 'the bound' }
  print('memory before', before, 'MB', bound)
  let errors = 0
  for (let done = MANY / 2; done <= MANY; done += MANY / 2) {
    const asked = [...paths, '/', '/issues', '/feed.xml']
    errors += (await hammer({ port, paths: asked, requests: MANY / 2 })).errors
    print(`memory after ${done} requests`, measureMemory(pid).app, 'MB', bound)
  }
  print('  errors among them', errors, '')
}

type Target = { port: number; path: string; requests: number }

/**
 * Of each of two the median of three rounds, after one that warms up. They take turns, so that what
 * else the machine does meets both.
 */
async function strike([one, other]: [Target, Target]): Promise<[Blows, Blows]> {
  const round = ({ path, port, requests }: Target) => hammer({ port, paths: [path], requests })
  const rounds: [Blows, Blows][] = []
  for (let run = 0; run <= RUNS; run += 1) rounds.push([await round(one), await round(other)])
  const middle = (which: 0 | 1) => {
    const [, blows] = rounds
      .slice(1)
      .map((pair) => pair[which])
      .sort((a, b) => a.perSecond - b.perSecond)
    if (!blows) throw new Error('There was no middle round.')
    return blows
  }
  return [middle(0), middle(1)]
}

function printRate(what: string, blows: Blows, against?: { blows: Blows; name: string }): void {
  const reference = against && {
    figure: Math.round(against.blows.perSecond),
    name: against.name,
  }
  print(what, blows.perSecond, '/s', reference)
  console.log(`    p95 ${blows.p95.toFixed(1)} ms, ${blows.bytes} bytes, ${blows.errors} errors`)
}

function printTimes(what: string, { errors, p50, p95 }: Blows, against?: Against): void {
  print(`${what}, p50`, p50, 'ms', undefined, 1)
  print(`${what}, p95`, p95, 'ms', against, 1)
  if (errors > 0) console.log(`    ${errors} errors`)
}

type Against = { figure: number; name: string }

function print(what: string, figure: number, unit: string, against?: Against, digits = 0): void {
  console.log(formatFigure({ what, figure, unit, digits, ...(against && { against }) }))
}

/** What Next adds to the words of a bare page, compressed, in bytes. */
const FRAME = 2000

/** As much of a text without markup as makes Next's page weigh what ours does. */
function cutToSize(text: string, bytes: number): string {
  const words = text.replace(/<[^>]*>|\\[nu"]/g, ' ')
  let length = words.length
  while (gzipSync(words.slice(0, length)).length > bytes - FRAME) length -= 100
  return words.slice(0, length)
}

/** A page as it comes, compressed. */
function fetchRaw(address: string): Promise<{ zipped: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ zipped: Buffer.concat(parts) }))
    }).on('error', reject)
  })
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false, // not listening yet
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Nothing answers on port ${port}.`)
}
