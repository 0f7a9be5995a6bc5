import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { sweepFiles } from '../../src/jobs/sweepFiles'
import { openBucket } from '../../src/lib/files/bucketStore'
import { checkHealth } from '../../src/queries/checkHealth'
import { callREST } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { pngOf } from '../factories/makePicture'
import { printIssue } from '../factories/printIssue'
import { openBucketServer } from '../openBucketServer'
import { openImportDesk } from '../openImportDesk'
import { sayIfSkipped } from '../sayIfSkipped'

const DAY = 24 * 60 * 60 * 1000

let desk: Awaited<ReturnType<typeof openImportDesk>>

beforeAll(async () => {
  desk = await openImportDesk()
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(() => desk.close())

const list = (room: string) => {
  const folder = path.join(desk.dataFolder, room)
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

async function upload(colour: string, name = 'stone.png') {
  const form = new FormData()
  const png = new Uint8Array(await pngOf(30, 20, colour))
  form.set('file', new Blob([png], { type: 'image/png' }), name)
  form.set('_payload', JSON.stringify({ alt: 'A stone' }))
  const as = desk.people.editor.jwt
  return callREST(desk.payload, { as, body: form, method: 'POST', path: '/media' })
}

describe('the sweep', () => {
  it('takes what no row has named for a day, and nothing else', async () => {
    const { issue } = await printIssue(desk.payload, desk.people)
    await desk.bring({ file: desk.fileOf() })
    const kept = [...list('pictures'), ...list('manuscripts')]
    const { body } = await upload('#102030')
    const id = String((body.doc as { id?: number } | undefined)?.id)
    const stray = list('pictures').filter((name) => !kept.includes(name))
    expect(stray.length).toBeGreaterThan(0)
    const as = desk.people.editor.jwt
    await callREST(desk.payload, { as, method: 'DELETE', path: `/media/${id}` })
    await desk.payload.update({ collection: 'issues', id: issue.id, data: { cover: null } })
    await desk.payload.delete({ collection: 'media', id: Number(issue.cover) })

    const now = Date.now()
    await sweepFiles(desk.payload, now)
    await sweepFiles(desk.payload, now + DAY - 1)
    expect(list('pictures')).toEqual(expect.arrayContaining(stray))
    await sweepFiles(desk.payload, now + DAY)
    expect([...list('pictures'), ...list('manuscripts')]).toEqual(kept)
  })

  it('begins to count anew where a file was named meanwhile', async () => {
    const now = Date.now()
    const idOf = ({ body }: Awaited<ReturnType<typeof upload>>) =>
      Number((body.doc as { id?: number } | undefined)?.id)
    await desk.payload.delete({ collection: 'media', id: idOf(await upload('#112233')) })
    const before = list('pictures')
    await sweepFiles(desk.payload, now)
    const again = idOf(await upload('#112233', 'again.png'))
    await sweepFiles(desk.payload, now + DAY)
    await desk.payload.delete({ collection: 'media', id: again })
    await sweepFiles(desk.payload, now + 2 * DAY - 1)
    expect(list('pictures')).toEqual(before)
    await sweepFiles(desk.payload, now + 3 * DAY - 1)
    expect(list('pictures').length).toBeLessThan(before.length)
  })

  it('takes the files of an import that failed half-way', async () => {
    const before = [list('pictures'), list('manuscripts')]
    const png = (await pngOf(41, 30)).toString('base64')
    const file = desk.fileOf({ picture: `![A mallet](data:image/png;base64,${png})` })
    const update = desk.payload.update.bind(desk.payload) as (options: unknown) => Promise<unknown>
    vi.spyOn(desk.payload, 'update').mockImplementation(((options: { collection: string }) =>
      options.collection === 'manuscripts'
        ? Promise.reject(new Error('cut off'))
        : update(options)) as never)
    await expect(desk.bring({ file })).rejects.toThrow('cut off')
    vi.restoreAllMocks()
    expect([list('pictures'), list('manuscripts')]).not.toEqual(before)
    await sweepFiles(desk.payload, Date.now())
    await sweepFiles(desk.payload, Date.now() + DAY)
    expect([list('pictures'), list('manuscripts')]).toEqual(before)
  })

  it('takes what a killed process left half written', async () => {
    for (const room of ['pictures', 'outbox', 'pdf']) {
      mkdirSync(path.join(desk.dataFolder, room), { recursive: true })
      writeFileSync(path.join(desk.dataFolder, room, 'a.png.0badcafe.part'), 'half')
    }
    await sweepFiles(desk.payload, Date.now())
    expect(list('outbox')).toContain('a.png.0badcafe.part')
    await sweepFiles(desk.payload, Date.now() + DAY + 1000)
    for (const room of ['pictures', 'outbox', 'pdf']) {
      expect(list(room).filter((name) => name.endsWith('.part'))).toEqual([])
    }
  })

  it('takes nothing while somebody keeps a file, and reports what a row names and the disk lacks', async () => {
    const { manuscript } = await desk.bring({ file: desk.fileOf() })
    const stored = await desk.payload.findByID({ collection: 'manuscripts', id: manuscript.id })
    rmSync(path.join(desk.dataFolder, 'manuscripts', `${stored.sha256}.md`))
    const log = vi.spyOn(desk.payload.logger, 'error').mockImplementation(() => undefined)
    const { missing } = await sweepFiles(desk.payload, Date.now())
    await sweepFiles(desk.payload, Date.now())
    expect(missing).toMatchObject([
      { room: 'manuscripts', by: `the manuscript “${stored.filename}”` },
    ])
    expect(log).toHaveBeenCalledTimes(1)
  })
})

describe('a bucket', () => {
  it('has what comes in while it is there, for as long as something names it', async () => {
    const server = await openBucketServer()
    for (const [name, value] of Object.entries(server.env)) vi.stubEnv(name, value)
    const bucket = openBucket(server.settings)
    const before = list('pictures')
    const { body, status } = await upload('#203040', 'bucket.png')
    const { filename, id } = body.doc as unknown as { filename: string; id: number }
    const kept = await bucket.list('pictures')
    expect([status, kept.length > 0, list('pictures')]).toEqual([201, true, before])
    const as = desk.people.editor.jwt
    const sent = await callREST(desk.payload, { as, path: `/media/file/${filename}` })
    expect(sent.status).toBe(200)
    await desk.payload.delete({ collection: 'media', id })
    const log = vi.spyOn(desk.payload.logger, 'error').mockImplementation(() => undefined)
    const now = Date.now()
    await sweepFiles(desk.payload, now)
    expect(await bucket.list('pictures')).toEqual(kept)
    await sweepFiles(desk.payload, now + DAY)
    expect(await bucket.list('pictures')).toEqual([])
    expect(log).toHaveBeenCalled() // of all that lies in the folder and not in the bucket

    const connect = () => Promise.resolve(desk.payload)
    expect(await checkHealth(connect)).toMatchObject({ ready: true, disk: 'free' })
    await server.close()
    const rows = await desk.payload.count({ collection: 'media' })
    const lost = await upload('#203041')
    expect([lost.status, lost.body.errors?.[0]]).toMatchObject([
      503,
      { reason: 'filesUnreachable' },
    ])
    expect(await desk.payload.count({ collection: 'media' })).toEqual(rows)
    expect(await checkHealth(connect)).toMatchObject({ ready: true, disk: 'unreachable' })
    vi.unstubAllEnvs()
  })
})

const isRoot = process.getuid?.() === 0
const isSkipped = sayIfSkipped(!isRoot, 'a full disk, which only root can make a small one of.')

describe('a full disk', () => {
  it.skipIf(isSkipped)('is said to whoever uploads and imports, and leaves nothing', async () => {
    const small = ['pictures', 'manuscripts'].map((room) => path.join(desk.dataFolder, room))
    for (const folder of small) {
      mkdirSync(folder, { recursive: true })
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder])
    }
    try {
      for (const folder of small) {
        const { bavail, bsize } = statfsSync(folder)
        writeFileSync(path.join(folder, 'ballast'), Buffer.alloc(bavail * bsize))
      }
      const sent = await upload('#445566')
      expect([sent.status, sent.body.errors?.[0]]).toMatchObject([507, { reason: 'diskFull' }])
      expect(sent.body.errors?.[0]?.message).toMatch(/^The disk is full/)
      const form = new FormData()
      form.append('title', 'On the stone')
      form.append('file', new File(['# On the stone\n\nWords.'], 'stone.md'))
      const brought = await callREST(desk.payload, {
        as: desk.people.editor.jwt,
        body: form,
        method: 'POST',
        path: '/manuscripts/import',
      })
      expect([brought.status, brought.body.errors?.[0]]).toMatchObject([
        507,
        { reason: 'diskFull' },
      ])
      for (const folder of small) expect(readdirSync(folder)).toEqual(['ballast'])
    } finally {
      for (const folder of small) execFileSync('umount', [folder])
    }
    expect((await upload('#445566')).status).toBe(201)
  })

  it.skipIf(isSkipped)('is told by the server’s readiness', async () => {
    const connect = () => Promise.resolve(desk.payload)
    expect(await checkHealth(connect)).toMatchObject({ ready: true, disk: 'free' })
    const folder = path.join(desk.dataFolder, 'small')
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder])
    const data = process.env['FORME_DATA']
    process.env['FORME_DATA'] = folder
    try {
      expect(await checkHealth(connect)).toMatchObject({ ready: true, disk: 'full' })
    } finally {
      process.env['FORME_DATA'] = data
      execFileSync('umount', [folder])
    }
  })

  it('of the database is said to whoever saves', async () => {
    await queryRows(
      desk.databaseURL,
      `CREATE FUNCTION refuse_room() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
       CREATE TRIGGER no_room BEFORE INSERT ON contributors
       FOR EACH STATEMENT EXECUTE FUNCTION refuse_room()`,
    )
    const { body, status } = await callREST(desk.payload, {
      as: desk.people.editor.jwt,
      body: { name: 'A. Compositor' },
      method: 'POST',
      path: '/contributors',
    })
    await queryRows(
      desk.databaseURL,
      'DROP TRIGGER no_room ON contributors; DROP FUNCTION refuse_room()',
    )
    expect([status, body.errors?.[0]]).toMatchObject([507, { reason: 'diskFull' }])
  })
})
