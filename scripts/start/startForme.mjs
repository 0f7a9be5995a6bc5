import { once } from 'node:events'
import { totalmem } from 'node:os'
import path from 'node:path'
import { findDatabaseUser } from '../postgres/findDatabaseUser.mjs'
import { readEnvFile } from '../readEnvFile.mjs'
import { refuseHalfRestored } from '../restore/halfRestored.mjs'
import { checkPortFree } from './checkPortFree.mjs'
import { installDependencies } from './installDependencies.mjs'
import { openDataFolder } from './openDataFolder.mjs'
import { openSecrets } from './openSecrets.mjs'
import { parseStartOptions } from './parseStartOptions.mjs'
import { StartProblem } from './StartProblem.mjs'
import { takeLock } from './holdLock.mjs'
import { watchProgress } from './watchProgress.mjs'

/** @import { WatchChild } from './runChild.mjs' */
/** @import { Teardown } from './runStart.mjs' */

/** A machine with so much memory, in bytes, builds beside loading the sample; another does one thing at a time. */
const ROOMY = 3e9

/**
 * The steps of a start, in order. Until the dependencies are there only Node's own modules are used;
 * what needs more is imported afterwards.
 *
 * @param {{
 *   words: string[],
 *   root: string,
 *   teardown: Teardown,
 *   watch: WatchChild,
 *   refuseWhenInterrupted: () => void,
 *   onDatabaseEnd: () => void,
 * }} wanted
 */
export async function startForme({
  words,
  root,
  teardown,
  watch,
  refuseWhenInterrupted,
  onDatabaseEnd,
}) {
  readEnvFile(root)
  const options = parseStartOptions(words, process.env, root)
  const { dataFolder, serverURL, port, host, dev } = options
  const progress = watchProgress({ root, options })
  /** @type {import('./createSteps.mjs').Step} */
  const step = async (label, work, begun) => {
    refuseWhenInterrupted()
    const result = await progress.step(label, work, begun)
    refuseWhenInterrupted()
    return result
  }
  process.stdout.write(`Forme ${dev ? 'in development ' : ''}in ${root}\n${progress.foretell()}\n`)

  const user = options.externalDatabaseURL ? null : findDatabaseUser()
  openDataFolder(dataFolder, user)
  teardown.add(takeLock(dataFolder, serverURL))
  refuseHalfRestored(dataFolder)
  await checkPortFree(port, host)
  const secrets = openSecrets(dataFolder)
  await step('dependencies', async (say) =>
    say(await installDependencies({ root, watch, extent: 'running' })),
  )

  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: options.payloadSecret ?? secrets.payloadSecret,
    SERVER_URL: serverURL,
    FORME_DATA: dataFolder,
  })
  const { env } = process
  const logFolder = path.join(dataFolder, 'log')
  const begin = () => {
    const build = beginBuild({ root, env, logFolder, teardown, watch })
    progress.buildBegins(build.begun)
    return build
  }
  const early = !dev && totalmem() >= ROOMY ? begin() : null
  const { openDatabase } = await import('./openDatabase.mjs')
  const { migrateDatabase } = await import('./migrateDatabase.mjs')
  const { seedDatabase } = await import('./seedDatabase.mjs')
  const { databaseURL, databaseName, place } = await step('database', async (say) => {
    const database = await openDatabase({ options, secrets, user, teardown, onDatabaseEnd })
    say(database.outcome)
    return database
  })
  env['DATABASE_URL'] = databaseURL
  await step('migrations', async (say) =>
    say(await migrateDatabase({ root, databaseURL, env, logFolder, watch })),
  )
  if (!options.empty) {
    await step('sample', async (say) =>
      say(await seedDatabase({ root, databaseURL, databaseName, dataFolder, env, watch })),
    )
  }
  if (!dev) {
    const { begun, built } = early ?? begin()
    await step('build', async (say) => say(await built()), begun)
  }
  await step('server', () => openServer({ root, dev, host, port, serverURL, teardown }))
  const { announce } = await import('./announce.mjs')
  process.stdout.write(announce({ serverURL, dataFolder, databaseName, place }))
}

/**
 * Begins the build, which needs no database and runs beside what does. A build that this start began
 * does not outlive it.
 *
 * @param {{
 *   root: string,
 *   env: NodeJS.ProcessEnv,
 *   logFolder: string,
 *   teardown: Teardown,
 *   watch: WatchChild,
 * }} wanted
 */
function beginBuild({ root, env, logFolder, teardown, watch }) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null
  const logFile = path.join(logFolder, 'build.log')
  const begun = Date.now()
  const building = import('./buildApp.mjs').then(({ buildApp }) =>
    buildApp({
      root,
      env: { ...env },
      logFile,
      watch: (begun) => {
        child = begun
        watch(begun)
      },
    }),
  )
  building.catch(() => {}) // said by the step that waits for it
  teardown.add(async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'close')
  })
  return { begun, built: () => building }
}

/**
 * @param {{
 *   root: string,
 *   dev: boolean,
 *   host: string,
 *   port: number,
 *   serverURL: string,
 *   teardown: Teardown,
 * }} wanted
 */
async function openServer({ root, dev, host, port, serverURL, teardown }) {
  const { createLog } = await import('../server/createLog.mjs')
  const { serve } = await import('../server/serve.mjs')
  const { isReady } = await import('./isReady.mjs')
  const { noteServing } = await import('./buildApp.mjs')
  if (!dev) teardown.add(noteServing(root, serverURL))
  const server = await serve({ root, dev, host, port, log: createLog() })
  teardown.add(server.close)
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const bracketed = address.includes(':') ? `[${address}]` : address
  const { ready, answer } = await isReady(`http://${bracketed}:${port}/api/health`, 180_000)
  if (!ready) {
    throw new StartProblem('The server runs, but does not get ready.', answer)
  }
}
