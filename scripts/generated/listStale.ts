import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { ANSWER_SCHEMAS, CLIENT_TYPES, writeAnswerSchemas, writeClientTypes } from './answerSchemas'
import { findFirstMigration, generateFirstMigration } from './firstMigration'

const TYPES = 'src/payload-types.ts'
const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'
const MIGRATIONS = 'src/migrations'

/**
 * Looks whether the generated files that are committed are those the collections generate now: the
 * types, the desk's import map, the schemas of what doors answer, and the schema that the migrations lead to. Nothing in the clone is
 * written; no database is needed.
 *
 * @returns one sentence per stale file; empty when all are fresh
 */
export async function listStale(config: SanitizedConfig, root: string): Promise<string[]> {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-generated-'))
  try {
    const problems: string[] = []
    const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8')

    await writeTypes(config, path.join(room, TYPES))
    if (read(room, TYPES) !== read(root, TYPES)) problems.push(stale(TYPES, 'npm run generate'))

    await writeImportMap(config, room)
    if (read(room, IMPORT_MAP).trim() !== read(root, IMPORT_MAP).trim()) {
      problems.push(stale(IMPORT_MAP, 'npm run generate'))
    }
    if (writeAnswerSchemas(root) !== read(root, ANSWER_SCHEMAS)) {
      problems.push(stale(ANSWER_SCHEMAS, 'npm run generate'))
    }
    if ((await writeClientTypes(config)) !== read(root, CLIENT_TYPES)) {
      problems.push(stale(CLIENT_TYPES, 'npm run generate'))
    }
    const command = await findMendingMigration(config, path.join(root, MIGRATIONS))
    if (command) problems.push(stale(MIGRATIONS, command))
    return problems
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

function stale(file: string, command: string): string {
  return `${file} is not what the collections generate now; run: ${command}`
}

async function writeTypes(config: SanitizedConfig, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true })
  process.env['PAYLOAD_TS_OUTPUT_PATH'] = file
  await generateTypes(config, { log: false })
  delete process.env['PAYLOAD_TS_OUTPUT_PATH']
}

/** The map's addresses are relative to its own place, so the place is rebuilt in the other folder. */
async function writeImportMap(config: SanitizedConfig, folder: string): Promise<void> {
  const file = path.join(folder, IMPORT_MAP)
  mkdirSync(path.dirname(file), { recursive: true })
  const importMap = {
    ...config.admin.importMap,
    baseDir: path.join(folder, 'src'),
    importMapFile: file,
  }
  await generateImportMap(
    { ...config, admin: { ...config.admin, importMap } },
    { force: true, log: false },
  )
}

/**
 * While the first migration is the only one it must be what the collections give. Later each one that
 * changes the schema carries a snapshot of it, and the newest must be the schema of the collections,
 * apart from the numbers that snapshots refer to one another with.
 *
 * @returns the command that mends it; null where nothing is stale
 */
async function findMendingMigration(
  config: SanitizedConfig,
  folder: string,
): Promise<string | null> {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const first = findFirstMigration(folder)
  if (first) {
    const { snapshot, schema } = await generateFirstMigration(payload)
    const isFresh =
      readFileSync(first.snapshot, 'utf8') === snapshot &&
      readFileSync(first.schema, 'utf8') === schema
    return isFresh ? null : 'npm run migration -- --first'
  }
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  if (!newest) return 'npm run migration -- --first'
  const { generateDrizzleJson } = payload.db.requireDrizzleKit()
  const now: unknown = await generateDrizzleJson(payload.db.schema)
  const committed: unknown = JSON.parse(readFileSync(path.join(folder, newest), 'utf8'))
  const isFresh = isDeepStrictEqual(withoutIDs(now), withoutIDs(committed))
  return isFresh ? null : 'npm run migration -- what_changed'
}

function withoutIDs(snapshot: unknown): unknown {
  const plain = JSON.parse(JSON.stringify(snapshot)) as Record<string, unknown>
  const { id: _id, prevId: _prevId, ...schema } = plain
  return schema
}
