import path from 'node:path'
import { findDatabaseUser } from '../../postgres/findDatabaseUser.mjs'
import { openEmbedded } from '../../postgres/openEmbedded.mjs'
import { migrateDatabase } from '../../start/migrateDatabase.mjs'
import { openDataFolder } from '../../start/openDataFolder.mjs'
import { openSecrets } from '../../start/openSecrets.mjs'
import { runChild } from '../../start/runChild.mjs'

export type Measured = {
  milliseconds: number[]
  megabytes: number
  notes: number
  references: number
  quotations: number
}

export type Stored = {
  milliseconds: number[]
  /** Milliseconds of computing, PostgreSQL’s not counted. */
  computing: number[]
  megabytes: number
  made: number
  matched: number
  steps: number
}

export type Workshop = {
  /** Imports a file several times in a process of its own; see measureImport. */
  measure: (file: string, times: number) => Promise<Measured>
  /** Stores a file of references twice in a process of its own; see measureStoring. */
  store: (file: string) => Promise<Stored>
  close: () => Promise<void>
}

/** An empty Forme in a folder of its own, with one editor and no server, to measure imports in. */
export async function openWorkshop(root: string, dataFolder: string): Promise<Workshop> {
  const user = findDatabaseUser()
  openDataFolder(dataFolder, user)
  const secrets = openSecrets(dataFolder)
  const { databaseURL, server } = await openEmbedded({ dataFolder, secrets, user })
  const logFolder = path.join(dataFolder, 'log')
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: databaseURL,
    PAYLOAD_SECRET: secrets.payloadSecret,
    SERVER_URL: 'http://localhost:3000',
    FORME_DATA: dataFolder,
    DISABLE_PAYLOAD_HMR: 'true',
    LOG_LEVEL: 'error',
  }
  const run = async (name: string, words: string[], folder = 'import'): Promise<string> => {
    const script = path.join(root, 'scripts/bench', folder, `${name}.ts`)
    const { said, status } = await runChild({
      program: process.execPath,
      words: ['--import', 'tsx', script, ...words],
      root,
      env,
      logFile: path.join(logFolder, `${name}.log`),
    })
    const line = said.split('\n').findLast((text) => text.startsWith(`{"done":"${name}"`))
    if (status === 0 && line) return line
    throw new Error(`${name} failed:\n${said}`)
  }
  try {
    await migrateDatabase({ root, databaseURL, env, logFolder, watch: () => {} })
    await run('makeEditor', [])
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    measure: async (file, times) =>
      JSON.parse(await run('measureImport', [file, String(times)])) as Measured,
    store: async (file) => JSON.parse(await run('measureStoring', [file], 'exchange')) as Stored,
    close: () => server.stop(),
  }
}
