import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { pictureAddress } from '../edition/pictureFiles'
import { storeFile } from './files/keptFiles'
import { readFigure } from './pictures'

const room = mkdtempSync(path.join(tmpdir(), 'forme-pictures-'))

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none')
  vi.stubEnv('PAYLOAD_SECRET', 'unused')
  vi.stubEnv('FORME_DATA', room)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(room, { recursive: true })
})

it.each([
  ['uploaded', 'is light and small', 10, 1600, 1000],
  ['cut down', 'is heavy', 600_000, 1600, 1000],
  ['cut down', 'is light and has fifty million points', 10, 7100, 7000],
])('a book has a picture as it was %s where that %s', async (found, _, bytes, width, height) => {
  const store = async (content: Uint8Array, ending: string) =>
    pictureAddress(await storeFile('pictures', content, ending))
  const [uploaded, cutDown] = [new Uint8Array(bytes).fill(1), new Uint8Array([7])]
  const size = { width: 1440, height: Math.round((1440 * height) / width) }
  const figure = {
    src: await store(uploaded, 'png'),
    sizes: [{ src: await store(cutDown, 'webp'), ...size }],
    alt: '',
    width,
    height,
  }
  const read = await readFigure(figure)
  expect(read?.bytes.length).toBe(found === 'uploaded' ? bytes : cutDown.length)
})
