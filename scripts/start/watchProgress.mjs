import { existsSync } from 'node:fs'
import path from 'node:path'
import { isBuilt } from './buildApp.mjs'
import { createForecast, formatLeft } from './createForecast.mjs'
import { createSteps } from './createSteps.mjs'
import { isInstallCurrent } from './installDependencies.mjs'

/** @import { StepName } from './createForecast.mjs' */
/** @import { Step } from './createSteps.mjs' */
/** @import { StartOptions } from './parseStartOptions.mjs' */

/**
 * The steps of a start on the screen, with what time is left: in a terminal as they run, elsewhere
 * (a log) at the beginning only, and nowhere where there is hardly anything to do.
 *
 * @param {{ root: string, options: StartOptions }} wanted
 * @returns {{ foretell: () => string, buildBegins: (at: number) => void, step: Step }}
 */
export function watchProgress({ root, options }) {
  const wanted = listWanted(root, options)
  const forecast = createForecast(wanted)
  /** @type {number | undefined} */
  let builtSince
  const tellLeft = () =>
    formatLeft(forecast.tellLeft(builtSince ? (Date.now() - builtSince) / 1000 : 0))
  const isLong = wanted.length > 1
  const steps = createSteps({
    write: (text) => process.stdout.write(text),
    now: Date.now,
    ...(isLong && process.stdout.isTTY ? { tellLeft } : {}),
  })
  return {
    foretell: () => (isLong ? `It will be ready in ${tellLeft()}.\n` : ''),
    buildBegins: (at) => {
      builtSince = at
    },
    step: async (label, work, begun = Date.now()) => {
      const result = await steps(label, work, begun)
      forecast.end(/** @type {StepName} */ (label), (Date.now() - begun) / 1000)
      return result
    },
  }
}

/**
 * The steps that will have something to do, as far as that can be seen before any of them: a data
 * folder without a database is a first start. The database of an operator is not looked into.
 *
 * @param {string} root
 * @param {StartOptions} options
 * @returns {StepName[]}
 */
function listWanted(root, { dataFolder, dev, empty, externalDatabaseURL }) {
  const isNew = !externalDatabaseURL && !existsSync(path.join(dataFolder, 'postgres', 'PG_VERSION'))
  return [
    ...(isInstallCurrent(root, 'running') ? [] : /** @type {const} */ (['dependencies'])),
    ...(isNew ? /** @type {const} */ (['database', 'migrations']) : []),
    ...(isNew && !empty ? /** @type {const} */ (['sample']) : []),
    ...(dev || isBuilt(root) ? [] : /** @type {const} */ (['build'])),
    'server',
  ]
}
