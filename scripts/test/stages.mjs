import path from 'node:path'
import { placeholderSettings } from '../placeholderSettings.mjs'
import { buildApp } from '../start/buildApp.mjs'
import { readJSONFile } from '../start/jsonFile.mjs'
import { runChild, runScript } from '../start/runChild.mjs'
import { findChromium, installPrograms } from './programs.mjs'
import { countPlaywright, countVitest, timePlaywright, timeVitest } from './reports.mjs'

/** @import { WatchChild } from '../start/runChild.mjs' */
/** @import { Counts, FileTime } from './reports.mjs' */

/**
 * @typedef {{ counts: Counts, said: string, files?: FileTime[] }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Stage
 */

/** @type {Counts} */
const PASSED = { passed: 1, failed: 0, skipped: 0 }

/**
 * The stages of `npm test`, in rounds: what stands in one round runs beside each other, each list in
 * its order, and a round begins when the one before has ended. Programs come first, because systems
 * install one thing at a time. The browser waits for nothing but the build; `npm start` needs the build
 * too, makes it where there is none, and comes when the tests of the database have ended. Both lists take
 * about as long, so that two processors are busy to the end.
 *
 * @param {{ root: string, room: string, watch: WatchChild, isFast: boolean }} wanted
 *   `room` is a folder for reports and logs
 * @returns {Stage[][][]}
 */
export function listStages({ root, room, watch, isFast }) {
  const settings = { ...placeholderSettings, NEXT_TELEMETRY_DISABLED: '1' }
  const env = { ...process.env, ...settings }
  /**
   * @param {string} name of the stage
   * @param {string} module path of a program inside node_modules
   * @param {string[]} words
   * @param {Record<string, string>} [more]
   */
  const run = (name, module, words, more = {}) =>
    runChild({
      program: process.execPath,
      words: [path.join(root, 'node_modules', module), ...words],
      root,
      logFile: path.join(room, `${name}.log`),
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
    const { said } = await run(project, 'vitest/vitest.mjs', [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const found = readJSONFile(report)
    const counts = countVitest(found)
    return { counts, said: counts.failed > 0 ? said : listSkips(said), files: timeVitest(found) }
  }

  const format = {
    name: 'format',
    run: () => judge(run('format', 'prettier/bin/prettier.cjs', ['--check', '.'])),
  }
  const lint = {
    name: 'lint',
    run: () => judge(run('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings=0'])),
  }
  const types = {
    name: 'types',
    run: async () => {
      const routes = await run('types', 'next/dist/bin/next', ['typegen'], settings)
      if (routes.status !== 0) return judge(Promise.resolve(routes))
      // TypeScript 7 is native and far quicker; lint and Next need the 5 that is JavaScript.
      return judge(run('types', 'typescript-native/bin/tsc', ['--noEmit', '-p', '.']))
    },
  }
  const licences = {
    name: 'licences',
    run: () =>
      judge(
        runChild({
          program: process.execPath,
          words: ['--import', 'tsx', path.join(root, 'scripts/auditLicences.ts')],
          root,
          logFile: path.join(room, 'licences.log'),
          env,
          watch,
        }),
      ),
  }
  const unit = { name: 'unit', run: vitest('unit') }
  if (isFast) return [[[format, lint, types, licences], [unit]]]

  const generated = {
    name: 'generated',
    run: async () => {
      await runScript({
        root,
        name: 'generate',
        words: ['--check'],
        env,
        logFile: path.join(room, 'generated.log'),
        watch,
        failure: 'Generated files are stale.',
      })
      return { counts: PASSED, said: '' }
    },
  }
  const build = {
    name: 'build',
    run: async () => {
      await buildApp({ root, env, logFile: path.join(room, 'build.log'), watch })
      return { counts: PASSED, said: '' }
    },
  }
  const programs = {
    name: 'programs',
    run: async () => {
      await installPrograms({ root, room, watch })
      await findChromium({ root, room, watch })
      return { counts: PASSED, said: '' }
    },
  }
  const browser = {
    name: 'end-to-end',
    run: async () => {
      const report = path.join(room, 'playwright.json')
      const { said } = await run(
        'playwright',
        '@playwright/test/cli.js',
        ['test', '--reporter=list,json'],
        {
          FORME_CHROMIUM: await findChromium({ root, room, watch }),
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        },
      )
      const found = readJSONFile(report)
      const counts = countPlaywright(found)
      return {
        counts,
        said: counts.failed > 0 ? said : listSkips(said),
        files: timePlaywright(found),
      }
    },
  }
  const integration = { name: 'integration', run: vitest('int') }
  const start = { name: 'start', run: vitest('start') }
  return [
    [[programs]],
    [
      [types, build, browser],
      [format, lint, licences, generated, unit, integration, start],
    ],
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
