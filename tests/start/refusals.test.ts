import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../scripts/postgres/connect.mjs'
import { formatDatabaseURL } from '../../scripts/postgres/formatDatabaseURL.mjs'
import { launchForme, listProcesses, removeRoom, type Launched } from '../launchForme'

const isRoot = process.getuid?.() === 0
const canMount = isRoot && tryToMount()
if (!canMount) {
  // eslint-disable-next-line no-console -- a skip is said aloud
  console.info('Skipped: a full and a read-only disk, because only root can mount one for a test.')
}

function tryToMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'forme-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false // a container without the right to mount
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts Forme where it must refuse, and answers with what it said. */
async function refusal(dataFolder: string, env: Record<string, string> = {}): Promise<string> {
  const forme = await launchForme({ dataFolder, env })
  expect(await forme.ended).toBe(1)
  expect(listProcesses(forme)).toEqual([])
  expect(forme.said()).not.toMatch(/^\s+at /m) // a sentence, not a stack
  return forme.said()
}

describe('a data folder that cannot be used', () => {
  let room: string
  beforeAll(() => {
    room = mkdtempSync(path.join(tmpdir(), 'forme-refusal-'))
    chmodSync(room, 0o755)
  })
  afterAll(() => rmSync(room, { recursive: true, force: true }))

  it('is a file', async () => {
    const file = path.join(room, 'file')
    writeFileSync(file, 'kept')
    expect(await refusal(file)).toContain('a file of that name is in the way')
    expect(await readFile(file, 'utf8')).toBe('kept')
  })

  it('lies under a file', async () => {
    const file = path.join(room, 'file')
    expect(await refusal(path.join(file, 'data'))).toContain('is a file, not a folder')
  })

  it('holds something else where the database should be', async () => {
    const folder = path.join(room, 'foreign')
    mkdirSync(path.join(folder, 'postgres'), { recursive: true })
    writeFileSync(path.join(folder, 'postgres', 'letter.txt'), 'kept')
    writeSecrets(folder)
    expect(await refusal(folder)).toContain('is not a PostgreSQL database')
    expect(await readFile(path.join(folder, 'postgres', 'letter.txt'), 'utf8')).toBe('kept')
  })

  it('holds a database without its secrets', async () => {
    const folder = path.join(room, 'keyless')
    mkdirSync(path.join(folder, 'postgres'), { recursive: true })
    writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '18\n')
    expect(await refusal(folder)).toContain('secrets.json with its password is missing')
    expect(existsSync(path.join(folder, 'secrets.json'))).toBe(false)
  })

  it('holds damaged secrets', async () => {
    const folder = path.join(room, 'damaged')
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'secrets.json'), '{"payloadSecret": ')
    expect(await refusal(folder)).toContain('secrets.json is damaged')
  })

  it('holds a database of another PostgreSQL', async () => {
    const folder = path.join(room, 'older')
    mkdirSync(path.join(folder, 'postgres'), { recursive: true })
    writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '16\n')
    writeSecrets(folder)
    expect(await refusal(folder)).toContain('was made by PostgreSQL 16')
    expect(await readFile(path.join(folder, 'postgres', 'PG_VERSION'), 'utf8')).toBe('16\n')
  })

  it('holds a database that does not start', async () => {
    const folder = path.join(room, 'broken')
    mkdirSync(path.join(folder, 'postgres'), { recursive: true })
    writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '18\n')
    writeSecrets(folder)
    const said = await refusal(folder)
    expect(said).toContain('cannot start; nothing in it was changed')
    expect(said).toContain('postgres.log')
  })

  it.skipIf(!canMount)('is on a disk without room', async () => {
    const disk = mount('full', 'size=20m')
    try {
      expect(await refusal(path.join(disk, 'data'))).toMatch(/20 MB left|disk is full/)
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it.skipIf(!canMount)('is on a disk that is read-only', async () => {
    const disk = mount('readonly', 'ro,size=20m')
    try {
      expect(await refusal(path.join(disk, 'data'))).toContain('the disk is read-only')
    } finally {
      execFileSync('umount', [disk])
    }
  })

  function mount(name: string, options: string): string {
    const disk = path.join(room, name)
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk])
    return disk
  }
})

function writeSecrets(folder: string): void {
  const secrets = { payloadSecret: 'a', databasePassword: 'b', superuserPassword: 'c' }
  writeFileSync(path.join(folder, 'secrets.json'), JSON.stringify(secrets))
}

describe('what is asked for', () => {
  it.each([
    [{ PORT: 'eighty' }, 'PORT is “eighty”'],
    [{ PORT: '70000' }, 'PORT is “70000”'],
    [{ DATABASE_URL: 'mysql://localhost/forme' }, 'not the address of a PostgreSQL database'],
    [{ DATABASE_URL: 'postgresql://forme:secret@127.0.0.1:1/forme' }, 'nobody listens there'],
  ])('%o is refused', async (env, sentence) => {
    const room = mkdtempSync(path.join(tmpdir(), 'forme-refusal-'))
    const said = await refusal(path.join(room, 'data'), env)
    expect(said).toContain(sentence)
    expect(said).not.toContain('secret@')
    rmSync(room, { recursive: true, force: true })
  })

  it('an option nobody knows is refused', async () => {
    const forme = await launchForme({ words: ['--sample'] })
    expect(await forme.ended).toBe(1)
    expect(forme.said()).toContain('does not know the option --sample')
    removeRoom(forme)
  })
})

describe('a database', () => {
  let host: Launched
  let databaseURL: string
  let admin: Awaited<ReturnType<typeof connect>>

  /** A running Forme lends its PostgreSQL; the databases of these tests are beside its own. */
  beforeAll(async () => {
    host = await launchForme({ words: ['--empty'] })
    await host.ready
    const read = async (name: string) =>
      JSON.parse(await readFile(path.join(host.dataFolder, name), 'utf8'))
    const { superuserPassword: password } = await read('secrets.json')
    const { port } = await read('database.json')
    const address = { port, user: 'postgres', password }
    admin = await connect(formatDatabaseURL({ ...address, database: 'postgres' }))
    await admin.query('CREATE DATABASE elsewhere')
    databaseURL = formatDatabaseURL({ ...address, database: 'elsewhere' })
  })
  afterAll(async () => {
    await host.stop()
    removeRoom(host)
    await admin.end()
  })

  it('of the operator is used, and the embedded one is not touched', async () => {
    const forme = await launchForme({ words: ['--empty'], env: { DATABASE_URL: databaseURL } })
    await forme.ready
    expect((await fetch(`${forme.url}/api/health`)).status).toBe(200)
    expect(existsSync(path.join(forme.dataFolder, 'postgres'))).toBe(false)
    const { rows } = await admin.query(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = 'elsewhere'`,
    )
    expect(rows[0]?.count).toBeGreaterThan(0)
    expect(await forme.stop()).toBe(0)
    expect(listProcesses(forme)).toEqual([])
    removeRoom(forme)
  })

  it('that does not exist is named without its password', async () => {
    const missing = databaseURL.replace(/elsewhere$/, 'nowhere')
    const room = mkdtempSync(path.join(tmpdir(), 'forme-refusal-'))
    const said = await refusal(path.join(room, 'data'), { DATABASE_URL: missing })
    expect(said).toContain('it has no such database')
    expect(said).not.toContain(new URL(missing).password)
    rmSync(room, { recursive: true, force: true })
  })

  it('migrated by a newer Forme is refused, and nothing in it is damaged', async () => {
    const client = await connect(databaseURL)
    const count = async () =>
      (await client.query('SELECT count(*)::int AS count FROM payload_migrations')).rows[0]?.count
    await client.query(`INSERT INTO payload_migrations (name, batch) VALUES ('99990101_later', 9)`)
    const before = await count()
    const room = mkdtempSync(path.join(tmpdir(), 'forme-refusal-'))
    const said = await refusal(path.join(room, 'data'), { DATABASE_URL: databaseURL })
    expect(said).toContain('migrated by a newer Forme (99990101_later)')
    expect(await count()).toBe(before)
    await client.query(`DELETE FROM payload_migrations WHERE name = '99990101_later'`)
    await client.end()
    rmSync(room, { recursive: true, force: true })
  })

  it('made by an earlier state of the first migration is refused', async () => {
    const client = await connect(databaseURL)
    const { rows } = await client.query(`SELECT obj_description('payload_migrations'::regclass)`)
    const mark: unknown = rows[0]?.obj_description
    expect(mark).toMatch(/^first migration [0-9a-f]{64}$/)
    await client.query(`COMMENT ON TABLE payload_migrations IS 'first migration 0'`)
    const room = mkdtempSync(path.join(tmpdir(), 'forme-refusal-'))
    const said = await refusal(path.join(room, 'data'), { DATABASE_URL: databaseURL })
    expect(said).toContain('was made by an unreleased Forme')
    await client.query(`COMMENT ON TABLE payload_migrations IS '${String(mark)}'`)
    await client.end()
    rmSync(room, { recursive: true, force: true })
  })

  it('is migrated once by two starts at the same time', async () => {
    await admin.query('CREATE DATABASE shared')
    const env = { DATABASE_URL: databaseURL.replace(/elsewhere$/, 'shared') }
    const words = ['--empty']
    const both = await Promise.all([launchForme({ words, env }), launchForme({ words, env })])
    await Promise.all(both.map(({ ready }) => ready))
    const client = await connect(env.DATABASE_URL)
    const { rows } = await client.query(
      'SELECT name, count(*)::int AS count FROM payload_migrations GROUP BY name',
    )
    await client.end()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ count }) => count === 1)).toBe(true)
    for (const forme of both) {
      expect(await forme.stop()).toBe(0)
      removeRoom(forme)
    }
  })

  it('with a half-loaded sample is made anew', async () => {
    await host.stop()
    await writeFile(path.join(host.dataFolder, 'sample.json'), '{"embedded":"loading"}')
    const { dataFolder, port } = host
    host = await launchForme({ dataFolder, port, words: ['--empty'] })
    await host.ready
    expect(host.said()).toMatch(/migrations +… \d+ applied/)
    expect(await readFile(path.join(dataFolder, 'sample.json'), 'utf8')).not.toContain('loading')
  })
})
