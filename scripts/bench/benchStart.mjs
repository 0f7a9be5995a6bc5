import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../postgres/findFreePort.mjs'
import { formatFigure } from './formatFigure.mjs'
import { launch } from './launch.mjs'
import { measureMemory } from './measureMemory.mjs'
import { percentile } from './percentile.mjs'
import { saveTogether } from './saveTogether.mjs'
import { signIn } from './signIn.mjs'

const RUNS = 5
const WRITERS = 40
const ROUNDS = 5
const BOUNDS = { seconds: 6, megabytes: 400 }

/**
 * `npm run bench -- start`: how long a second start takes until the site answers, what the app needs
 * of memory then and after a little use, and how forty people fare who save at the same moment.
 */
export async function benchStart() {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  const dataFolder = path.join(room, 'data')
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  /** @type {{ stop: () => Promise<void> } | null} */
  let running = null
  try {
    console.log('First start, with everything that is done only once …')
    const first = launch(dataFolder, port)
    console.log(
      formatFigure({
        what: 'first start to first 200',
        figure: await first.answers(url),
        unit: 's',
      }),
    )
    await first.stop()

    const starts = []
    for (let run = 0; run < RUNS; run += 1) {
      const forme = launch(dataFolder, port)
      starts.push(await forme.answers(url))
      await forme.stop()
    }
    const forme = launch(dataFolder, port)
    running = forme
    await forme.answers(url)
    const fresh = measureMemory(forme.pid)
    for (const place of ['/', '/admin/login', '/', '/api/health']) await fetch(url + place)
    const saves = await saveTogether({
      url,
      token: await signIn(url, dataFolder, 'editor'),
      count: WRITERS,
      rounds: ROUNDS,
    })
    const used = measureMemory(forme.pid)
    await forme.stop()

    console.log(`\nOn ${cpus().length} cores, Node ${process.versions.node}:\n`)
    const bound = { figure: BOUNDS.seconds, name: 'the bound' }
    const what = `second start to first 200, median of ${RUNS}`
    console.log(formatFigure({ what, figure: percentile(starts, 0.5), unit: 's', against: bound }))
    console.log(
      formatFigure({ what: '  slowest', figure: percentile(starts, 1), unit: 's', against: bound }),
    )
    printMemory('memory of the app after start', fresh)
    printMemory(`memory after ${2 * WRITERS * ROUNDS} saves`, used)
    printSaves(`${WRITERS} at once, each their own article`, saves.own)
    printSaves(`${WRITERS} at once, all the same article`, saves.same)
  } finally {
    await running?.stop()
    rmSync(room, { recursive: true, force: true })
  }
}

/**
 * @param {string} what
 * @param {{ app: number, database: number }} memory
 */
function printMemory(what, { app, database }) {
  const against = { figure: BOUNDS.megabytes, name: 'the bound' }
  console.log(formatFigure({ what, figure: app, unit: 'MB', digits: 0, against }))
  console.log(
    formatFigure({
      what: '  PostgreSQL beside it, at most',
      figure: database,
      unit: 'MB',
      digits: 0,
    }),
  )
}

/**
 * @param {string} what
 * @param {import('./saveTogether.mjs').Outcome} outcome
 */
function printSaves(what, { times, errors }) {
  const median = percentile(times, 0.5)
  console.log(formatFigure({ what: `${what}, p50`, figure: median, unit: 'ms', digits: 0 }))
  const against = { figure: Math.round(median), name: 'the median' }
  console.log(
    formatFigure({
      what: '  p95',
      figure: percentile(times, 0.95),
      unit: 'ms',
      digits: 0,
      against,
    }),
  )
  console.log(
    `  ${'  errors'.padEnd(42)} ${String(errors.length).padStart(12)}   of ${times.length} saves`,
  )
  for (const error of new Set(errors)) console.log(`    ${error}`)
}
