import path from 'node:path'
import { placeholderSettings } from '../placeholderSettings.mjs'
import { buildApp } from '../start/buildApp.mjs'
import { readJSONFile } from '../start/readJSONFile.mjs'
import { runChild } from '../start/runChild.mjs'
import { runScript } from '../start/runScript.mjs'
import { countPlaywright } from './countPlaywright.mjs'
import { countVitest } from './countVitest.mjs'
import { findChromium } from './findChromium.mjs'
import { installCheckers } from './installCheckers.mjs'

/** @import { WatchChild } from '../start/runChild.mjs' */
/** @import { Counts } from './formatTotals.mjs' */

/**
 * @typedef {{ name: string, run: () => Promise<{ counts: Counts, said: string }> }} Stage
 */

/** @type {Counts} */
const PASSED = { passed: 1, failed: 0, skipped: 0 }

/**
 * The stages of `npm test`, cheapest first.
 *
 * @param {{ root: string, room: string, watch: WatchChild, isFast: boolean }} wanted
 *   `room` is a folder for reports and logs
 * @returns {Stage[]}
 */
export function listStages({ root, room, watch, isFast }) {
  const settings = { ...placeholderSettings, NEXT_TELEMETRY_DISABLED: '1' }
  const env = { ...process.env, ...settings }
  /**
   * @param {string} module path of a program inside node_modules
   * @param {string[]} words
   * @param {Record<string, string>} [more]
   */
  const run = (module, words, more = {}) =>
    runChild({
      program: process.execPath,
      words: [path.join(root, 'node_modules', module), ...words],
      root,
      logFile: path.join(room, 'stage.log'),
      env: { ...process.env, ...more },
      watch,
    })
  /** @param {Promise<{ status: number | null, said: string }>} outcome */
  const judge = async (outcome) => {
    const { status, said } = await outcome
    if (status === 0) return { counts: PASSED, said: '' }
    return { counts: { passed: 0, failed: 1, skipped: 0 }, said }
  }
  /**
   * @param {string} project
   * @returns {Stage['run']}
   */
  const vitest = (project) => async () => {
    const report = path.join(room, `${project}.json`)
    const { said } = await run('vitest/vitest.mjs', [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const counts = countVitest(readJSONFile(report))
    return { counts, said: counts.failed > 0 ? said : listSkips(said) }
  }

  const fast = [
    {
      name: 'format',
      run: () => judge(run('prettier/bin/prettier.cjs', ['--check', '.'])),
    },
    {
      name: 'lint',
      run: () => judge(run('eslint/bin/eslint.js', ['.', '--max-warnings=0'])),
    },
    {
      name: 'types',
      run: async () => {
        const routes = await run('next/dist/bin/next', ['typegen'], settings)
        if (routes.status !== 0) return judge(Promise.resolve(routes))
        return judge(run('typescript/bin/tsc', ['--noEmit', '-p', '.']))
      },
    },
    { name: 'unit', run: vitest('unit') },
  ]
  if (isFast) return fast
  return [
    ...fast.slice(0, 3),
    {
      name: 'generated',
      run: async () => {
        await runScript({
          root,
          name: 'generate',
          words: ['--check'],
          env,
          logFile: path.join(room, 'stage.log'),
          watch,
          failure: 'Generated files are stale.',
        })
        return { counts: PASSED, said: '' }
      },
    },
    {
      name: 'unit',
      run: async () => {
        await installCheckers({ root, room, watch })
        return vitest('unit')()
      },
    },
    { name: 'integration', run: vitest('int') },
    {
      name: 'build',
      run: async () => {
        await buildApp({ root, env, logFile: path.join(room, 'build.log'), watch })
        return { counts: PASSED, said: '' }
      },
    },
    { name: 'start', run: vitest('start') },
    {
      name: 'end-to-end',
      run: async () => {
        const report = path.join(room, 'playwright.json')
        const { said } = await run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
          FORME_CHROMIUM: await findChromium({ root, room, watch }),
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        })
        const counts = countPlaywright(readJSONFile(report))
        return { counts, said: counts.failed > 0 ? said : listSkips(said) }
      },
    },
  ]
}

/**
 * What tests said about being skipped; whoever reads the totals should not have to search for why.
 *
 * @param {string} said
 */
function listSkips(said) {
  return said
    .split('\n')
    .filter((line) => /^\s*skipped:/i.test(line))
    .join('\n')
}
