import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBucketServer } from '../../../tests/openBucketServer'
import { openBucket } from './bucketStore'
import { openFolder } from './folderStore'
import { type FileStore, openFiles } from './store'
import { readStream } from './askBucket'

const room = mkdtempSync(path.join(tmpdir(), 'forme-files-'))
let server: Awaited<ReturnType<typeof openBucketServer>>
beforeAll(async () => {
  server = await openBucketServer()
})
afterAll(async () => {
  await server.close()
  rmSync(room, { recursive: true, force: true })
})

/** What every store of files promises, whatever it is made of. */
describe.each<[string, () => FileStore]>([
  ['a data folder', () => openFiles({ bucket: null, dataFolder: path.join(room, 'data') })],
  ['a bucket', () => openFiles({ bucket: server.settings, dataFolder: '/nowhere' })],
])('files in %s', (_, open) => {
  it('have what was written, whole, until another is written', async () => {
    const store = open()
    expect(await store.list('')).toEqual([])
    const large = randomBytes(3 * 1024 * 1024)
    await store.write('pictures/a.png', large)
    expect((await store.read('pictures/a.png'))?.equals(large)).toBe(true)
    const file = await store.open('pictures/a.png')
    expect(file?.size).toBe(large.length)
    expect(file && (await readStream(file.bytes)).equals(large)).toBe(true)
    await store.write('pictures/a.png', 'words – ü')
    expect(String(await store.read('pictures/a.png'))).toBe('words – ü')
    await store.write('pictures/empty.png', '')
    const empty = await store.open('pictures/empty.png')
    expect(empty?.size).toBe(0)
    expect(empty && (await readStream(empty.bytes))).toHaveLength(0)
    expect(await store.read('pictures/empty.png')).toHaveLength(0)
  })

  it('are nothing where there is none', async () => {
    const store = open()
    expect(await store.read('pictures/none.png')).toBeUndefined()
    expect(await store.open('pictures/none.png')).toBeUndefined()
    expect(await store.look('pictures/none.png')).toBeUndefined()
    expect(await store.list('none')).toEqual([])
    await store.remove('pictures/none.png')
  })

  it('are known again by a look, for as long as they are the same', async () => {
    const store = open()
    await store.write('pictures/b.png', 'one')
    const seen = await store.look('pictures/b.png')
    expect(seen).toBeDefined()
    expect(await store.look('pictures/b.png')).toBe(seen)
    await store.write('pictures/b.png', 'two')
    expect(await store.look('pictures/b.png')).not.toBe(seen)
  })

  it('are listed by folder and all together, in order, and go when they are removed', async () => {
    const store = open()
    for (const name of await store.list('')) await store.remove(name)
    const names = ['outbox/letter – ü + 1.json', 'outbox/a/b.json', 'picture/c', 'pictures/d.png']
    for (const name of names) await store.write(name, name)
    expect(await store.list('')).toEqual(names.toSorted())
    expect(await store.list('picture')).toEqual(['picture/c'])
    expect(await store.list('outbox')).toEqual(names.slice(0, 2).toSorted())
    for (const name of names) expect(String(await store.read(name))).toBe(name)
    await store.remove('pictures/d.png')
    expect(await store.list('pictures')).toEqual([])
    expect(await store.read('pictures/d.png')).toBeUndefined()
  })

  it('can be kept there now', async () => {
    expect(await open().state()).toBe('free')
  })
})

describe('a data folder', () => {
  const folder = path.join(room, 'house')
  const store = openFolder(folder)

  it('has other things that are none of the files, and files that are half written', async () => {
    for (const name of ['log', 'postgres', 'backups', '.cache', 'pictures']) {
      mkdirSync(path.join(folder, name), { recursive: true })
      writeFileSync(path.join(folder, name, 'x'), 'x')
    }
    writeFileSync(path.join(folder, 'secrets.json'), '{}')
    writeFileSync(path.join(folder, 'pictures', 'y.0badcafe.part'), 'half')
    expect(await store.list('')).toEqual(['pictures/x'])
    await store.removeUnfinished(Date.now() - 60_000)
    expect(statSync(path.join(folder, 'pictures', 'y.0badcafe.part')).size).toBe(4)
    await store.removeUnfinished(Date.now() + 60_000)
    expect(() => statSync(path.join(folder, 'pictures', 'y.0badcafe.part'))).toThrow('ENOENT')
  })

  it('keeps letters for its owner alone, and has no file outside', async () => {
    await store.write('outbox/a.json', '{}')
    expect(statSync(path.join(folder, 'outbox', 'a.json')).mode & 0o777).toBe(0o600)
    expect(statSync(path.join(folder, 'outbox')).mode & 0o777).toBe(0o700)
    await expect(async () => store.write('../outside', 'x')).rejects.toThrow('no name of a file')
  })

  // A bucket promises this itself; the stand-in, which does not, is asked for nothing of the kind.
  it('has one of the files that were written at once, never a mixture', async () => {
    const all = Array.from({ length: 8 }, (_, at) => Buffer.alloc(300_000, at))
    const written = Promise.all(all.map((bytes) => store.write('pictures/at-once.png', bytes)))
    const meanwhile = await store.read('pictures/at-once.png')
    await written
    const last = await store.read('pictures/at-once.png')
    const isOne = (read: Buffer) => all.some((bytes) => bytes.equals(read))
    expect(meanwhile === undefined || isOne(meanwhile)).toBe(true)
    expect(last && isOne(last)).toBe(true)
  })

  it('that is not there says so', async () => {
    expect(await openFolder(path.join(room, 'gone')).state()).toBe('unreachable')
  })
})

describe('a bucket', () => {
  const problem = { code: 'FILES_UNREACHABLE' }

  it('that is not there is no bucket without files', async () => {
    const store = openBucket({ ...server.settings, bucket: 'gone' })
    expect(await store.state()).toBe('unreachable')
    await expect(store.read('pictures/a.png')).rejects.toMatchObject(problem)
    await expect(store.look('pictures/a.png')).rejects.toMatchObject(problem)
    await expect(store.list('pictures')).rejects.toMatchObject(problem)
    await expect(store.write('pictures/a.png', 'x')).rejects.toMatchObject(problem)
  })

  it('refuses whoever does not know its secret', async () => {
    const store = openBucket({ ...server.settings, secret: 'another' })
    await expect(store.write('pictures/a.png', 'x')).rejects.toMatchObject(problem)
    expect(await store.state()).toBe('unreachable')
  })
})
