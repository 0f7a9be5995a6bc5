import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formatDuration } from '../start/createSteps.mjs'
import { installDependencies } from '../start/installDependencies.mjs'
import { StartProblem, lastLines } from '../start/StartProblem.mjs'
import { watchParent } from '../start/runChild.mjs'
import { formatSlowest, formatTotals } from './reports.mjs'
import { listStages } from './stages.mjs'

/** @import { ChildProcess } from 'node:child_process' */
/** @import { Counts, FileTime } from './reports.mjs' */
/** @import { Outcome, Stage } from './stages.mjs' */

/**
 * Runs all stages, even when one fails, and ends with the ten slowest files and the totals alone on
 * the last line. The status is 0 only when something was counted and nothing failed.
 *
 * @param {string[]} words `--fast` leaves out what needs a database, a build or a browser
 */
export async function runTests(words) {
  const root = path.resolve(import.meta.dirname, '../..')
  const room = mkdtempSync(path.join(tmpdir(), 'forme-run-'))
  /** @type {Set<ChildProcess>} */
  const children = new Set()
  let isInterrupted = false
  const interrupt = () => {
    isInterrupted = true
    for (const child of children) child.kill('SIGINT')
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  process.on('SIGHUP', interrupt)
  watchParent(interrupt)
  /** @param {ChildProcess} child */
  const watch = (child) => {
    children.add(child)
    child.once('close', () => children.delete(child))
  }
  /** @type {Counts} */
  const totals = { passed: 0, failed: 0, skipped: 0 }
  /** @type {FileTime[]} */
  const times = []
  /** @param {Stage[]} stages */
  const runInOrder = async (stages) => {
    for (const stage of stages) {
      if (isInterrupted) return
      const begun = Date.now()
      const { counts, files, said } = await runStage(stage.run)
      const duration = formatDuration(Date.now() - begun)
      process.stdout.write(`${stage.name.padEnd(12)} ${formatTotals(counts)} (${duration})\n`)
      if (counts.failed > 0) process.stdout.write(`\n${lastLines(said, 200)}\n\n`)
      else if (said) process.stdout.write(`${said}\n`)
      totals.passed += counts.passed
      totals.failed += counts.failed
      totals.skipped += counts.skipped
      times.push(...(files ?? []))
    }
  }
  try {
    await installDependencies({ root, watch, extent: 'everything' })
    for (const round of listStages({ root, room, watch, isFast: words.includes('--fast') })) {
      await Promise.all(round.map(runInOrder))
    }
  } catch (error) {
    totals.failed += 1
    const problem = error instanceof StartProblem ? `${error.message}\n${error.detail}` : error
    console.error(problem)
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
  if (isInterrupted) {
    totals.failed += 1
    console.error('Interrupted: the stages after this one did not run.')
  }
  process.stdout.write(`\nThe slowest files\n${formatSlowest(times, root)}\n`)
  process.stdout.write(`\n${formatTotals(totals)}\n`)
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0
}

/**
 * @param {() => Promise<Outcome>} run
 * @returns {Promise<Outcome>}
 */
async function runStage(run) {
  try {
    return await run()
  } catch (error) {
    const said =
      error instanceof StartProblem
        ? `${error.message}\n${error.detail}`
        : String(error instanceof Error ? error.stack : error)
    return { counts: { passed: 0, failed: 1, skipped: 0 }, said }
  }
}
