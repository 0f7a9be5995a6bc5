import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { findDatabaseUser } from '../postgres/findDatabaseUser.mjs'
import { openEmbedded } from '../postgres/openEmbedded.mjs'
import { migrateDatabase } from '../start/migrateDatabase.mjs'
import { openDataFolder } from '../start/openDataFolder.mjs'
import { openSecrets } from '../start/openSecrets.mjs'
import { runChild } from '../start/runChild.mjs'
import { formatFigure } from './formatFigure.mjs'
import { percentile } from './percentile.mjs'
import type { MeasuredPrints } from './publish/model'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** How much longer a print may take where there are five hundred older issues. */
const BOUND = 1.3

/**
 * `npm run bench -- publish`: how long it takes to print an issue of 12 articles of 3,000 words and
 * 10 notes each, and one of 30 articles of 100 notes each, what memory the printing process needs,
 * and the same with 500 older issues in the database. PostgreSQL runs as it does under `npm start`,
 * in a folder that is thrown away. `npm run bench -- publish N` has N older issues instead.
 */
export async function benchPublish(words: string[]) {
  const older = Number(words[0] ?? 500)
  const room = mkdtempSync(path.join(tmpdir(), 'forme-bench-'))
  chmodSync(room, 0o711)
  try {
    console.log(`On ${cpus().length} cores, Node ${process.versions.node}:\n`)
    const { before, after } = await measure(path.join(room, 'data'), older)
    for (const [place, { articles, first, later, megabytes, notes, rest }] of before.entries()) {
      console.log(`  ${articles} articles, ${notes} notes in all`)
      print('  first print', first)
      print(`  median of ${later.length} corrections`, percentile(later, 0.5))
      console.log(
        formatFigure({
          what: '  most memory of the process',
          figure: megabytes,
          unit: 'MB',
          digits: 0,
          against: { figure: Math.round(rest), name: 'what it has at rest' },
        }),
      )
      const again = after[place]
      if (!again) throw new Error('The second measurement lacks an issue.')
      const against = {
        figure: Math.round(percentile(later, 0.5)),
        name: `the median without; the bound is ${BOUND} ×`,
      }
      print(`  the same with ${older} older issues`, percentile(again.later, 0.5), against)
      console.log(
        formatFigure({
          what: '  most memory then',
          figure: again.megabytes,
          unit: 'MB',
          digits: 0,
        }),
      )
    }
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

async function measure(dataFolder: string, older: number): Promise<MeasuredPrints> {
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
  try {
    await migrateDatabase({ root: ROOT, databaseURL, env, logFolder, watch: () => {} })
    const { said, status } = await runChild({
      program: process.execPath,
      words: [
        '--import',
        'tsx',
        path.join(import.meta.dirname, 'publish/measurePrints.ts'),
        String(older),
      ],
      root: ROOT,
      env,
      logFile: path.join(logFolder, 'measurePrints.log'),
    })
    const line = said.split('\n').findLast((text) => text.startsWith('{"done":"measurePrints"'))
    if (status !== 0 || !line) throw new Error(`measurePrints failed:\n${said}`)
    return JSON.parse(line) as MeasuredPrints
  } finally {
    await server.stop()
  }
}

function print(what: string, figure: number, against?: { figure: number; name: string }) {
  console.log(formatFigure({ what, figure, unit: 'ms', digits: 0, ...(against && { against }) }))
}
