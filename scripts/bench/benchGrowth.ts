import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { fillMagazine } from './fillMagazine'
import { formatFigure } from './formatFigure.mjs'
import { launch } from './launch.mjs'
import { measureMemory } from './measureMemory.mjs'
import { percentile } from './percentile.mjs'
import { type Blows, hammer } from './read/hammer'
import { measureVisible } from './read/measureVisible'
import { signIn } from './signIn.mjs'

/** As many issues, of twenty articles each, as are held against each other. */
const SIZES = [50, 500] as const
const PER_ISSUE = 20
const FIRST = 1000
const BOUNDS = { search: 50, visible: 2000 }
const WORDS = ['milton', 'printing', 'the', 'error proof', 'footnote', 'what was approved', 'xyzzy']
const LISTS = [
  ['front page of the desk', '/admin'],
  ['list of articles', '/admin/collections/articles'],
  ['list of issues', '/admin/collections/issues'],
  ['a page of articles by REST', '/api/articles?depth=0&limit=20&sort=-updatedAt'],
] as const

/** What shows the sample’s issue when it is published again; the feeds are full of newer ones. */
const SHOWN = ['/issues/50', '/issues', '/sitemap.xml']

/** Figures by what they are, in the order they were taken; milliseconds, but for memory and the start. */
type Figures = Map<string, { figure: number; unit: string; bound?: number }>

/**
 * `npm run bench -- growth`: what a magazine of 500 issues of twenty articles costs, beside one of 50
 * in the same run: start, memory, pages that nobody has asked for yet and kept ones, both searches,
 * lists of the desk, and publication. Each figure with its ratio to the smaller magazine.
 * `npm run bench -- growth 20 100` takes other sizes.
 */
export async function benchGrowth(words: string[]) {
  const [small, large] = words.length === 2 ? words.map(Number) : SIZES
  if (!small || !large) throw new Error('Two numbers of issues: npm run bench -- growth 50 500')
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  const dataFolder = path.join(room, 'data')
  try {
    console.log(`On ${cpus().length} cores, Node ${process.versions.node}:`)
    const before = await measure(room, dataFolder, small)
    print(`${small} issues, ${small * PER_ISSUE} articles`, before)
    const after = await measure(room, dataFolder, large)
    print(`${large} issues, ${large * PER_ISSUE} articles`, after, { before, small })
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

async function measure(room: string, dataFolder: string, issues: number): Promise<Figures> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const filled = launch(dataFolder, port)
  try {
    await filled.answers(url)
    await fillMagazine({ amount: issues, dataFolder, room, script: 'growth/fillArchive.ts' })
  } finally {
    await filled.stop()
  }
  const figures: Figures = new Map()
  const forme = launch(dataFolder, port)
  try {
    figures.set('start to first page', { figure: await forme.answers(url), unit: 's' })
    keepMemory(figures, 'memory after the first page', forme.pid)
    await measureReaders(figures, port, issues)
    keepMemory(figures, 'memory after these pages', forme.pid)
    await measureDesk(figures, url, dataFolder)
    const token = await signIn(url, dataFolder, 'publisher')
    const visible: number[] = []
    while (visible.length < 3) visible.push(await measureVisible(url, token, [url], SHOWN))
    const slowest = Math.max(...visible)
    figures.set('publication to everywhere', { figure: slowest, unit: 'ms', bound: BOUNDS.visible })
    keepMemory(figures, 'memory at the end', forme.pid)
  } finally {
    await forme.stop()
  }
  return figures
}

async function measureReaders(figures: Figures, port: number, issues: number): Promise<void> {
  const ask = (paths: string[], requests = paths.length) =>
    hammer({ port, paths, requests, connections: 1 })
  const article = (place: number) => {
    // Spread over the whole archive, never twice the same.
    const number = FIRST + 1 + ((place * 7) % issues)
    return `/issues/${number}/measured-${number}-${1 + (Math.floor(place / issues) % PER_ISSUE)}`
  }
  const cold = Array.from({ length: 2 * issues }, (_, place) => article(place))
  keepTimes(figures, 'cold article', await ask(cold))
  keepTimes(figures, 'warm article', await ask(cold.slice(-1), 400))
  for (const [what, place] of [
    ['home', '/'],
    ['issue', `/issues/${FIRST + 7}`],
    ['archive', '/issues'],
    ['a person', '/contributors/hannah-ortega'],
    ['works cited', '/references'],
    ['feed', '/feed.xml'],
    ['map of the site', '/sitemap.xml'],
  ] as const) {
    const first = await ask([place])
    figures.set(`${what}, cold`, { figure: first.p50, unit: 'ms' })
    figures.set(`${what}, bytes`, { figure: first.bytes / 1000, unit: 'kB' })
  }
  const paths = WORDS.map((words) => `/search?q=${encodeURIComponent(words)}`)
  const found = await ask(paths, 140)
  figures.set('search of readers, p95', { figure: found.p95, unit: 'ms', bound: BOUNDS.search })
  if (found.errors > 0) figures.set('  errors', { figure: found.errors, unit: '' })
}

async function measureDesk(figures: Figures, url: string, dataFolder: string): Promise<void> {
  const headers = { authorization: `JWT ${await signIn(url, dataFolder, 'editor')}` }
  const time = async (place: string, times: number) => {
    const taken: number[] = []
    for (let turn = 0; turn <= times; turn += 1) {
      const begun = performance.now()
      const answer = await fetch(url + place, { headers })
      await answer.text()
      if (!answer.ok) throw new Error(`${place} answered ${answer.status}.`)
      if (turn > 0) taken.push(performance.now() - begun)
    }
    return taken
  }
  for (const [what, place] of LISTS) {
    figures.set(`${what}, p50`, { figure: percentile(await time(place, 9), 0.5), unit: 'ms' })
  }
  const search = await time('/api/desk-search?q=the%20press', 20)
  figures.set('search of the desk, p95', { figure: percentile(search, 0.95), unit: 'ms' })
}

function keepTimes(figures: Figures, what: string, { errors, p50, p95 }: Blows): void {
  figures.set(`${what}, p50`, { figure: p50, unit: 'ms' })
  figures.set(`${what}, p95`, { figure: p95, unit: 'ms' })
  if (errors > 0) figures.set(`${what}, errors`, { figure: errors, unit: '' })
}

function keepMemory(figures: Figures, what: string, pid: number): void {
  figures.set(what, { figure: measureMemory(pid).app, unit: 'MB' })
}

function print(title: string, figures: Figures, than?: { before: Figures; small: number }): void {
  console.log(`\n  ${title}`)
  for (const [what, { bound, figure, unit }] of figures) {
    const other = than?.before.get(what)
    const against = other
      ? { figure: Number(other.figure.toFixed(1)), name: `${than?.small} issues` }
      : bound === undefined
        ? undefined
        : { figure: bound, name: 'the bound' }
    console.log(formatFigure({ what, figure, unit, ...(against && { against }) }))
  }
}
