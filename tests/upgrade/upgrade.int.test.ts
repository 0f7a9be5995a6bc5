import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { connect } from '../../scripts/postgres/connect.mjs'
import { readMigrationState } from '../../scripts/start/migrateDatabase.mjs'
import { checkEditions } from '../../src/queries/checkEditions'
import { callREST } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { makePeople, type People } from '../factories/makePeople'
import { printIssue, type Printed } from '../factories/printIssue'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** A database of the first migration with a magazine in it is brought forward by a later Forme. */
const OURS = path.resolve(import.meta.dirname, '../..')

let forme: TestPayload
let people: People
let printed: Printed
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  printed = await printIssue(forme.payload, people)
})
afterAll(() => forme.close())

/** A Forme that differs from this one by one more migration, as a release does. */
function makeLaterForme(name: string, statements: string): string {
  const root = mkdtempSync(path.join(inject('testCluster').folder, 'later-'))
  const files = ['package.json', 'payload.config.ts', 'scripts', 'src', 'tsconfig.json']
  for (const file of files) {
    cpSync(path.join(OURS, file), path.join(root, file), { recursive: true })
  }
  symlinkSync(path.join(OURS, 'node_modules'), path.join(root, 'node_modules'))
  const folder = path.join(root, 'src/migrations')
  writeFileSync(
    path.join(folder, `${name}.ts`),
    `import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
export const up = async ({ db }: MigrateUpArgs) => void (await db.execute(sql\`${statements}\`))
export const down = async () => undefined
`,
  )
  const index = readFileSync(path.join(folder, 'index.ts'), 'utf8')
  const entry = `  { up: later.up, down: later.down, name: '${name}' },\n];`
  const imported = `import * as later from './${name}';\n`
  writeFileSync(path.join(folder, 'index.ts'), imported + index.replace(/\];\s*$/, entry))
  return root
}

function migrate(root: string): Promise<{ status: number | null; out: string }> {
  return new Promise((resolve) => {
    const words = ['--import', 'tsx', 'scripts/migrate.ts']
    const env = { ...process.env, DATABASE_URL: forme.databaseURL, FORME_DATA: forme.dataFolder }
    const child = execFile(process.execPath, words, { cwd: root, env }, (_, out) =>
      resolve({ status: child.exitCode, out }),
    )
  })
}

/** What people have made, but for the table a later migration changes. */
const COUNTED = ['articles', '_articles_v', 'editions', 'sign_offs', 'audit_entries', 'media']

async function lookAt() {
  const digests = COUNTED.map((table) => {
    const row = table === 'articles' ? `(to_jsonb(t) - 'shelf')::text` : 't::text'
    return `(select md5(string_agg(${row}, '' order by id)) from "${table}" t) as "${table}"`
  })
  const rows = await queryRows(forme.databaseURL, `select ${digests.join(', ')}`)
  return { rows, editions: await checkEditions(forme.payload) }
}

async function stateFor(root: string) {
  const client = await connect(forme.databaseURL)
  try {
    return await readMigrationState(client, root)
  } finally {
    await client.end()
  }
}

it('a migration that fails is taken back whole, and the house is as it was', async () => {
  const before = await lookAt()
  const later = makeLaterForme(
    '29990101_000000_fails',
    `alter table articles add column shelf text; insert into articles (nothing) values (1)`,
  )
  expect((await migrate(later)).status).not.toBe(0)
  expect(await lookAt()).toEqual(before)
  expect(await stateFor(OURS)).toEqual({ kind: 'current' })
  const columns = `select 1 from information_schema.columns where column_name = 'shelf'`
  expect(await queryRows(forme.databaseURL, columns)).toEqual([])
})

it('keeps every row and every edition, and an older Forme leaves it alone from then on', async () => {
  const before = await lookAt()
  expect(before.editions).toEqual({ editions: 1, problems: [] })
  const name = '29990102_000000_shelf'
  const later = makeLaterForme(
    name,
    `alter table articles add column shelf text; update articles set shelf = 'A' || id`,
  )
  expect(await stateFor(later)).toEqual({ kind: 'pending', names: [name] })
  const { out, status } = await migrate(later)
  expect([status, out.trim().split('\n').at(-1)]).toEqual([
    0,
    JSON.stringify({ done: 'migrate', applied: [name] }),
  ])
  expect(await lookAt()).toEqual(before)
  const [article] = await queryRows(
    forme.databaseURL,
    `select shelf from articles where id = ${printed.article}`,
  )
  expect(article).toEqual({ shelf: `A${printed.article}` })
  expect(await stateFor(later)).toEqual({ kind: 'current' })
  expect(await stateFor(OURS)).toEqual({ kind: 'newer', names: [name] })

  const saved = await callREST(forme.payload, {
    method: 'PATCH',
    path: `/articles/${printed.article}?draft=true&depth=0`,
    as: people.writer.jwt,
    body: { standfirst: 'Written on after the upgrade.' },
  })
  expect(saved.status).toBe(200)
})
