import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { packParcel, unpackParcel } from './bulk'

const room = mkdtempSync(path.join(tmpdir(), 'forme-parcel-'))
afterAll(() => rmSync(room, { recursive: true }))

it('sends large buffers by files, and all else as it is', async () => {
  const large = new Uint8Array(600_000).fill(7)
  const given: [
    { name: string; pictures: Record<'one' | 'two', { bytes: Uint8Array }> },
    unknown[],
    unknown,
  ] = [
    { name: 'a', pictures: { one: { bytes: large }, two: { bytes: new Uint8Array(9) } } },
    [large.subarray(1), null, 3],
    new Map([['kept', 'as it is']]),
  ]
  const parcel = await packParcel(given, room)
  expect(parcel.bulk.map(({ at }) => at.join('.'))).toEqual(['0.pictures.one.bytes', '1.0'])
  expect(readdirSync(room)).toHaveLength(2)
  expect(given[0].pictures.one.bytes).toBe(large)
  const received = (await unpackParcel(structuredClone(parcel))) as typeof given
  expect(Buffer.compare(received[0].pictures.one.bytes, large)).toBe(0)
  expect(Buffer.compare(received[1][0] as Uint8Array, large.subarray(1))).toBe(0)
  expect(received).toMatchObject([{ name: 'a' }, [expect.anything(), null, 3], given[2]])
  const alone = await unpackParcel(await packParcel(large, room))
  expect(Buffer.compare(alone as Uint8Array, large)).toBe(0)
})
