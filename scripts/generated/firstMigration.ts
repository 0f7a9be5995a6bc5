import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Payload, writeMigrationIndex } from 'payload'

/** The two files of the first migration that follow from the collections, and their text. */
export type FirstMigration = { snapshot: string; schema: string }

/**
 * Writes the schema of the first migration, and its snapshot, as the collections are now. The same
 * collections give the same bytes, so that two branches are merged line by line, or by taking either
 * side and writing both files anew.
 *
 * @returns what was done, in a sentence
 * @throws Error where there are later migrations: databases stand on the first one then
 */
export async function writeFirstMigration(payload: Payload): Promise<string> {
  const folder = payload.db.migrationDir
  const files = findFirstMigration(folder)
  if (!files) {
    throw new Error(
      'There are migrations after the first one, and with them databases that stand on it. Write another: npm run migration -- what_changed',
    )
  }
  const { snapshot, schema } = await generateFirstMigration(payload)
  writeFileSync(files.snapshot, snapshot)
  writeFileSync(files.schema, schema)
  writeMigrationIndex({ migrationsDir: folder })
  return `The first migration is that of the collections now: ${files.snapshot}, ${files.schema}`
}

/** Where the two files are, while the first migration is the only one; otherwise null. */
export function findFirstMigration(folder: string): FirstMigration | null {
  const [first, ...later] = readdirSync(folder).filter((name) => name.endsWith('.json'))
  if (!first || later.length > 0) return null
  return { snapshot: path.join(folder, first), schema: path.join(folder, 'first/schema.ts') }
}

/** What Payload generates from the collections for a database that has nothing yet. */
export async function generateFirstMigration(payload: Payload): Promise<FirstMigration> {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-migration-'))
  const { migrationDir } = payload.db
  const { level } = payload.logger
  const read = (ending: string) => {
    const name = readdirSync(room).find((file) => file.endsWith(ending))
    if (!name) throw new Error(`Payload has written no file ${ending}.`)
    return readFileSync(path.join(room, name), 'utf8')
  }
  try {
    payload.db.migrationDir = room
    payload.logger.level = 'warn'
    await payload.db.createMigration({ migrationName: 'first', payload, forceAcceptWarning: true })
    const snapshot = { ...JSON.parse(read('.json')), id: NO_ID, prevId: NO_ID }
    return { snapshot: `${JSON.stringify(snapshot, null, 2)}\n`, schema: lighten(read('first.ts')) }
  } finally {
    payload.db.migrationDir = migrationDir
    payload.logger.level = level
    rmSync(room, { recursive: true, force: true })
  }
}

/** Snapshots name themselves, and the one before them, at random; the first needs neither. */
const NO_ID = '00000000-0000-0000-0000-000000000000'

/** The adapter brings Payload with it, which takes longer to load than all tables to be made. */
function lighten(schema: string): string {
  const all = /^import \{ (.+), sql \} from '@payloadcms\/db-postgres'$/m
  if (!all.test(schema)) throw new Error('Payload begins a migration in another way now.')
  return schema.replace(
    all,
    "import type { $1 } from '@payloadcms/db-postgres'\nimport { sql } from '@payloadcms/db-postgres/drizzle'",
  )
}
