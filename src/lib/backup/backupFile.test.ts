import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBackup, FORMAT, HEAD, MANIFEST, readBackupEntries, readAll } from './backupFile'

let room: string
let file: string
beforeAll(() => {
  room = mkdtempSync(path.join(tmpdir(), 'forme-backup-'))
  file = path.join(room, 'one.tar.gz')
})
afterAll(() => rmSync(room, { recursive: true }))

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function packed(entries: Record<string, string>): Promise<Buffer> {
  const tar = pack()
  for (const [name, text] of Object.entries(entries)) tar.entry({ name }, text)
  tar.finalize()
  return gzipSync(await buffer(tar as unknown as NodeJS.ReadableStream))
}

/** A backup of one picture, which is no picture, with a manifest that fits it. */
async function writeWhole(change: (entries: Record<string, string>) => void = () => {}) {
  const entries: Record<string, string> = {
    [HEAD]: '{}',
    'files/media/a b – ü.png': 'a picture'.repeat(9000),
    'files/media/empty.png': '',
  }
  const listed = Object.entries(entries).map(([name, text]) => ({
    name,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }))
  entries[MANIFEST] = JSON.stringify({ format: FORMAT, forme: '0.1.0', entries: listed })
  change(entries)
  writeFileSync(file, await packed(entries))
}

describe('checkBackup', () => {
  it('reads a whole one, and names it by its manifest', async () => {
    await writeWhole()
    const { digest, hasSecrets, manifest } = await checkBackup(file)
    expect(manifest.entries).toHaveLength(3)
    expect(hasSecrets).toBe(false)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect((await checkBackup(file)).digest).toBe(digest)
  })

  it.each<[string, (entries: Record<string, string>) => void, RegExp]>([
    ['a changed file', (all) => (all['files/media/empty.png'] = 'x'), /empty\.png is not what was/],
    [
      'a missing file',
      (all) => delete all['files/media/empty.png'],
      /damaged: files\/media\/empty/,
    ],
    ['no manifest', (all) => Reflect.deleteProperty(all, MANIFEST), /is cut off/],
    ['a manifest of another form', (all) => (all[MANIFEST] = '{"format":9}'), /another Forme/],
    ['a manifest that is none', (all) => (all[MANIFEST] = '{'), /manifest cannot be read/],
    ['something after its end', (all) => (all['files/media/late.png'] = 'x'), /goes on after/],
  ])('refuses one with %s', async (_, change, words) => {
    await writeWhole(change)
    await expect(checkBackup(file)).rejects.toThrow(words)
  })

  it('refuses one that is cut off anywhere', async () => {
    await writeWhole()
    const whole = readFileSync(file)
    for (const length of [
      1,
      9,
      40,
      Math.floor(whole.length / 2),
      whole.length - 9,
      whole.length - 1,
    ]) {
      writeFileSync(file, whole.subarray(0, length))
      await expect(checkBackup(file)).rejects.toThrow(/is cut off|is not a backup/)
    }
  })

  it('refuses one in which any byte is another, unless it unpacks to the same', async () => {
    await writeWhole()
    const whole = readFileSync(file)
    const { digest } = await checkBackup(file)
    for (let at = 10; at < whole.length; at += 7) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0x20
      writeFileSync(file, changed)
      const found = await checkBackup(file).catch((error: Error) => error)
      if (found instanceof Error) {
        expect(found.message, `byte ${at}`).toMatch(/is damaged|is cut off|is not a backup/)
      } else expect(found.digest).toBe(digest)
    }
  })

  it.each([
    ['an empty file', Buffer.alloc(0), /is cut off|is empty|is not a backup/],
    ['a text', Buffer.from('Dear editors'), /is not a backup of Forme/],
    ['a packed text', gzipSync('Dear editors'), /is cut off|is not a backup/],
  ])('refuses %s', async (_, bytes, words) => {
    writeFileSync(file, bytes)
    await expect(checkBackup(file)).rejects.toThrow(words)
  })

  it('refuses somebody else’s archive, a folder, and a file that is not there', async () => {
    writeFileSync(file, await packed({ 'readme.txt': 'Dear editors' }))
    await expect(checkBackup(file)).rejects.toThrow('is not a backup of Forme')
    await expect(checkBackup(room)).rejects.toThrow('is a folder')
    await expect(checkBackup(`${file}.no`)).rejects.toThrow('There is no file')
  })
})

describe('readBackupEntries', () => {
  it.each(['../out.txt', 'files/../../out.txt', '/etc/out.txt', 'files//a', 'files/a\\b', 'c:/a'])(
    'gives out no entry called %s',
    async (name) => {
      writeFileSync(file, await packed({ [HEAD]: '{}', [name]: 'x' }))
      const read = async () => {
        for await (const { content } of readBackupEntries(file)) await readAll(content)
      }
      await expect(read()).rejects.toThrow('an entry that no backup has')
    },
  )
})
