import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { backUp } from '../../src/jobs/backUp'
import { checkBackup } from '../../src/lib/backup/backupFile'
import { STATE_KEY } from '../../src/lib/backup/lastBackup'
import { writeBackup } from '../../src/lib/backup/writeBackup'
import { openBucket } from '../../src/lib/files/bucketStore'
import { openFolder } from '../../src/lib/files/folderStore'
import { checkEditions } from '../../src/queries/checkEditions'
import { connect } from '../../scripts/postgres/connect.mjs'
import { createTestDatabase } from '../createTestDatabase'
import { queryRows } from '../doors/queryRows'
import { makePeople } from '../factories/makePeople'
import { printIssue, type Printed } from '../factories/printIssue'
import { openBucketServer } from '../openBucketServer'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { openReader } from '../publishing/openReader'
import { runCommand } from '../runCommand'

let forme: TestPayload
let printed: Printed
let room: string
let file: string
beforeAll(async () => {
  forme = await openTestPayload()
  printed = await printIssue(forme.payload, await makePeople(forme.payload))
  mkdirSync(path.join(forme.dataFolder, 'outbox'))
  writeFileSync(path.join(forme.dataFolder, 'outbox', 'letter – ü.json'), '{"to":"a@example.org"}')
  writeFileSync(path.join(forme.dataFolder, 'outbox', 'unfinished.json.part'), '{')
  room = mkdtempSync(path.join(inject('testCluster').folder, 'backups-'))
  file = path.join(room, 'house.tar.gz')
})
afterAll(() => forme.close())
afterEach(() => vi.unstubAllEnvs())

const write = (to: string, withSecrets = false) =>
  writeBackup({
    databaseURL: forme.databaseURL,
    store: openFolder(forme.dataFolder),
    env: { SERVER_URL: 'https://magazine.example', SMTP_URL: 'smtps://a:secret@mail.example' },
    file: to,
    withSecrets,
  })

/** An address for `npm run restore`: a database and a data folder that nobody has used. */
async function makePlace() {
  const database = await createTestDatabase()
  const dataFolder = path.join(mkdtempSync(path.join(room, 'place-')), 'data')
  return {
    ...database,
    dataFolder,
    env: { ...OWN, DATABASE_URL: database.databaseURL, FORME_DATA: dataFolder },
  }
}

const OWN = { PAYLOAD_SECRET: 'a secret for tests only', SERVER_URL: 'http://localhost:3000' }

/** The bytes of every file of a data folder, by their place in it. */
function digestFiles(folder: string): Record<string, string> {
  const digests: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/^(media|pictures|manuscripts|outbox)\//.test(name) || name.endsWith('.part')) continue
    const bytes = readFileSync(path.join(folder, name))
    digests[name] = createHash('sha256').update(bytes).digest('hex')
  }
  return digests
}

async function lookAt(databaseURL: string, dataFolder: string) {
  vi.stubEnv('DATABASE_URL', databaseURL)
  vi.stubEnv('FORME_DATA', dataFolder)
  const reader = await openReader()
  try {
    const issue = `/issues/${printed.issue.slug}`
    const article = await queryRows(forme.databaseURL, 'select article_slug from search_texts')
    const addresses = [
      '/',
      issue,
      `${issue}/${String(article[0]?.['article_slug'])}`,
      '/feed.xml',
      '/sitemap.xml',
      `${issue}/issue.epub`,
      `${issue}/references.ris`,
      ...(await listPictures()),
    ]
    const looks = []
    for (const address of addresses) looks.push({ address, ...(await reader.ask(address)) })
    return looks
  } finally {
    reader.close()
  }
}

/** The addresses of the pictures that readers see. */
async function listPictures(): Promise<string[]> {
  const rows = await queryRows(
    forme.databaseURL,
    `select distinct found.parts[1] as address from editions,
       regexp_matches(manifest::text, '"(/pictures/[^"]+)"', 'g') as found (parts) order by 1`,
  )
  return rows.map(({ address }) => String(address))
}

describe('a house', () => {
  it('is put up again from its backup: the same rows, files and pages', async () => {
    const place = await makePlace()
    const { DATABASE_URL, FORME_DATA } = {
      DATABASE_URL: forme.databaseURL,
      FORME_DATA: forme.dataFolder,
    }
    const said = await runCommand('backup', [file], { ...OWN, DATABASE_URL, FORME_DATA })
    expect(said).toMatchObject({ status: 0, err: '' })
    expect(said.out).toContain('1 issues, 1 editions, 1 articles')

    const restored = await runCommand('restore', [file], place.env)
    expect(restored).toMatchObject({ status: 0, err: '' })
    expect(restored.out).toContain('1 editions: all are what was printed.')
    expect(readdirSync(place.dataFolder)).not.toContain('restore.json')

    const files = digestFiles(forme.dataFolder)
    expect(Object.keys(files).length).toBeGreaterThan(2)
    expect(digestFiles(place.dataFolder)).toEqual(files)

    const again = path.join(room, 'again.tar.gz')
    const { manifest } = await writeBackup({
      databaseURL: place.databaseURL,
      store: openFolder(place.dataFolder),
      env: {},
      file: again,
      withSecrets: false,
    })
    const first = (await checkBackup(file)).manifest
    expect(manifest.tables).toEqual(first.tables)
    expect(manifest.sequences.filter(({ name }) => !name.includes('payload_kv'))).toEqual(
      first.sequences.filter(({ name }) => !name.includes('payload_kv')),
    )
    const rowsOf = ({ entries }: typeof manifest) =>
      entries.filter(({ name }) => name.startsWith('database/'))
    expect(rowsOf(manifest)).toEqual(rowsOf(first))
    expect(await listRules(place.databaseURL)).toEqual(await listRules(forme.databaseURL))

    const before = await lookAt(forme.databaseURL, forme.dataFolder)
    expect(before.map(({ status }) => status)).toEqual(before.map(() => 200))
    expect(await lookAt(place.databaseURL, place.dataFolder)).toEqual(before)
    await place.drop()
  })

  it('is put up in a bucket, is whole there, and is backed up from it', async () => {
    const bucket = await openBucketServer()
    const place = await makePlace()
    const env = { ...place.env, ...bucket.env }
    const restored = await runCommand('restore', [file], env)
    expect(restored).toMatchObject({ status: 0, err: '' })
    expect(restored.out).toContain('1 editions: all are what was printed.')
    const store = openBucket(bucket.settings)
    const files = digestFiles(forme.dataFolder)
    expect(await store.list('')).toEqual(Object.keys(files).toSorted())
    expect(readdirSync(place.dataFolder).toSorted()).toEqual([
      'log',
      'secrets.json',
      'settings.env',
    ])

    const { manifest } = await writeBackup({
      databaseURL: place.databaseURL,
      store,
      env: {},
      file: path.join(room, 'from-bucket.tar.gz'),
      withSecrets: false,
    })
    const filesOf = ({ entries }: typeof manifest) =>
      entries.filter(({ name }) => name.startsWith('files/'))
    expect(filesOf(manifest)).toEqual(filesOf((await checkBackup(file)).manifest))

    const other = await makePlace()
    const taken = await runCommand('restore', [file], { ...other.env, ...bucket.env })
    expect(taken.status).toBe(2)
    expect(taken.err).toContain(`The bucket house at ${bucket.settings.endpoint} is not empty`)

    for (const [name, value] of Object.entries(bucket.env)) vi.stubEnv(name, value)
    expect((await checkEditions(forme.payload)).problems).toEqual([])
    await store.remove((await store.list('pictures'))[0] ?? '')
    const { problems } = await checkEditions(forme.payload)
    expect(problems.map(({ problem }) => problem).join()).toContain('its file is missing')
    await Promise.all([place.drop(), other.drop(), bucket.close()])
  })

  it('is not put up over another', async () => {
    const used = await makePlace()
    const taken = { ...used.env, DATABASE_URL: forme.databaseURL }
    const first = await runCommand('restore', [file], taken)
    expect(first).toMatchObject({ status: 2 })
    expect(first.err).toContain('The database is not empty')
    expect(readdirSync(used.dataFolder)).not.toContain('restore.json')

    mkdirSync(path.join(used.dataFolder, 'media'))
    writeFileSync(path.join(used.dataFolder, 'media', 'mine.png'), 'mine')
    const second = await runCommand('restore', [file], used.env)
    expect(second).toMatchObject({ status: 2 })
    expect(second.err).toContain('is not empty (media/mine.png); nothing was changed')
    expect(await queryRows(used.databaseURL, 'select id from issues')).toEqual([])
    await used.drop()
  })

  it('is not put up from a damaged file, and nothing is left', async () => {
    const place = await makePlace()
    const cut = path.join(room, 'cut.tar.gz')
    writeFileSync(cut, readFileSync(file).subarray(0, -100))
    const { err, status } = await runCommand('restore', [cut], place.env)
    expect(status).toBe(2)
    expect(err).toContain('is cut off: its end is missing')
    expect(() => readdirSync(place.dataFolder)).toThrow('ENOENT')
    await place.drop()
  })
})

/** What the database itself watches over, by its definition. */
async function listRules(databaseURL: string) {
  return queryRows(
    databaseURL,
    `select conrelid::regclass::text as place, conname::text as name, pg_get_constraintdef(oid) as rule
     from pg_constraint where connamespace = 'public'::regnamespace
     union all
     select tgrelid::regclass::text, tgname::text, tgenabled::text || pg_get_triggerdef(oid)
     from pg_trigger where not tgisinternal
     order by 1, 2, 3`,
  )
}

describe('writeBackup', () => {
  it('is of one moment, whatever is written meanwhile', async () => {
    await queryRows(forme.databaseURL, 'create table a_pairs (n int); create table z_pairs (n int)')
    await queryRows(
      forme.databaseURL,
      'create table k_wide as select n, repeat(md5(n::text), 40) from generate_series(1, 20000) n',
    )
    const client = await connect(forme.databaseURL)
    let isOver = false
    const writing = (async () => {
      for (let n = 0; !isOver; n += 1) {
        await client.query(
          `begin; insert into a_pairs values (${n}); insert into z_pairs values (${n}); commit`,
        )
      }
    })()
    const moving = path.join(room, 'moving.tar.gz')
    const { manifest } = await write(moving)
    isOver = true
    await writing
    await client.end()
    await queryRows(forme.databaseURL, 'drop table a_pairs, k_wide, z_pairs')
    const rowsOf = (table: string) => manifest.tables.find(({ name }) => name === table)?.rows
    expect(rowsOf('z_pairs')).toBe(rowsOf('a_pairs'))
    expect(rowsOf('k_wide')).toBe(20_000)
    const pieces = manifest.entries.filter(({ name }) => name.startsWith('database/k_wide/'))
    expect(pieces.length).toBeGreaterThan(3)
  })

  it('has secrets only where it is asked, and never what is unfinished', async () => {
    const [plain, secret] = [path.join(room, 'plain.tar.gz'), path.join(room, 'secret.tar.gz')]
    const { manifest } = await write(plain)
    expect(manifest.settings).toEqual({ SERVER_URL: 'https://magazine.example' })
    const names = manifest.entries.map(({ name }) => name)
    expect(names).toContain('files/outbox/letter – ü.json')
    expect(names.filter((name) => /secret|\.part|log\//.test(name))).toEqual([])
    expect(JSON.stringify(manifest)).not.toContain('smtps')
    await write(secret, true)
    expect((await checkBackup(secret)).hasSecrets).toBe(true)
  })

  it('writes over nothing, and leaves nothing where it fails', async () => {
    await expect(write(file)).rejects.toThrow('is there already')
    const nowhere = path.join(room, 'no', 'one.tar.gz')
    await expect(write(nowhere)).rejects.toThrow('the folder is not there')
    const before = readdirSync(room).toSorted()
    const lost = writeBackup({
      databaseURL: forme.databaseURL.replace(/\/[^/]+$/, '/no_such_database'),
      store: openFolder(forme.dataFolder),
      env: {},
      file: path.join(room, 'lost.tar.gz'),
      withSecrets: false,
    })
    await expect(lost).rejects.toThrow('does not exist')
    expect(readdirSync(room).toSorted()).toEqual(before)
  })
})

describe('the chore', () => {
  it('does nothing where no folder is named', async () => {
    vi.stubEnv('FORME_BACKUPS', '')
    await backUp(forme.payload)
  })

  it('writes one when it is due, and says when none could be written', async () => {
    const folder = path.join(room, 'nightly')
    const info = vi.spyOn(forme.payload.logger, 'info').mockImplementation(() => {})
    await forme.payload.kv.delete(STATE_KEY)
    mkdirSync(folder)
    const old = 'forme-2020-01-01T00-00-00Z.tar.gz'
    const half = `${old}.0123abcd.half`
    for (const name of [old, half, 'forme-2020-01-01T12-00-00Z.tar.gz', 'mine.tar.gz']) {
      writeFileSync(path.join(folder, name), '')
    }
    vi.stubEnv('FORME_BACKUPS', folder)
    await backUp(forme.payload)
    await backUp(forme.payload)
    const names = readdirSync(folder)
    expect(names).toHaveLength(3)
    expect(names).toContain('mine.tar.gz')
    expect(names).not.toContain(old)
    expect(names).not.toContain(half)
    const state = (await forme.payload.kv.get(STATE_KEY)) as { good: { at: string; file: string } }
    await checkBackup(state.good.file)
    expect(info).toHaveBeenCalledTimes(1)

    const past = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()
    await forme.payload.kv.set(STATE_KEY, { good: { ...state.good, at: past } })
    vi.stubEnv('FORME_BACKUPS', path.join(room, 'not mounted'))
    await expect(backUp(forme.payload)).rejects.toThrow('the folder is not there')
    await backUp(forme.payload) // rests
    expect(await forme.payload.kv.get(STATE_KEY)).toMatchObject({
      good: { at: past },
      problem: { message: expect.stringContaining('the folder is not there') },
    })
    // Names tell seconds apart, and a quick machine is here within one.
    rmSync(state.good.file)
    vi.stubEnv('FORME_BACKUPS', folder)
    await forme.payload.kv.set(STATE_KEY, { good: { ...state.good, at: past } })
    await backUp(forme.payload)
    expect(await forme.payload.kv.get(STATE_KEY)).not.toHaveProperty('problem')
    rmSync(folder, { recursive: true })
    info.mockRestore()
  })
})
