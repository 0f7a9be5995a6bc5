import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { boundedSharp } from './boundedSharp'
import { findPictureRefusal, isWholePicture, ownPicture, sharpBeside } from './sharpBeside'

const plain = (width: number, height: number) =>
  sharp({ create: { background: '#345', channels: 3, height, width } })
    .jpeg()
    .toBuffer()

/** What Payload asks for: upright, a size, a format. */
const asPayload = (picture: Sharp) =>
  picture
    .rotate()
    .clone()
    .resize({ width: 300, ...{ generateImageName: () => 'x' } })
    .toFormat('webp', { quality: 80 })
    .toBuffer({ resolveWithObject: true })

describe('a picture made beside the server', () => {
  it.each([
    ['a small one, which is made here', 200, 100],
    ['a large one', 1500, 1000],
  ])('is what sharp makes of it: %s', async (_, width, height) => {
    const bytes = await plain(width, height)
    const made = await asPayload(sharpBeside(bytes))
    const own = await asPayload(boundedSharp(bytes))
    expect(Buffer.isBuffer(made.data)).toBe(true)
    expect(made.data.equals(own.data)).toBe(true)
    expect(made.info).toEqual(own.info)
    expect(await sharpBeside(bytes).rotate().metadata()).toMatchObject({ height, width })
  })

  it('fails as sharp does, and is no refusal', async () => {
    const bytes = (await plain(1500, 1000)).subarray(0, 4000)
    await expect(
      sharpBeside(bytes).extract({ height: 9000, left: 0, top: 0, width: 9 }).toBuffer(),
    ).rejects.toThrow('extract_area')
    expect(findPictureRefusal(bytes)).toBeUndefined()
    expect(await isWholePicture(bytes)).toBe(false)
  })

  it('of one person does not fill the line, and a refusal is known by the picture', async () => {
    const bytes = await plain(1500, 1000)
    ownPicture(bytes, 'a person')
    const sizes = Array.from({ length: 12 }, () => sharpBeside(bytes).resize(20).toBuffer())
    expect(new Set((await Promise.all(sizes)).map(({ length }) => length)).size).toBe(1)

    // So many that the line is full, however late the last of them comes.
    const many = Array.from({ length: 60 }, () => Buffer.from(bytes))
    for (const one of many) ownPicture(one, 'a person')
    const made = await Promise.allSettled(many.map((one) => sharpBeside(one).resize(20).toBuffer()))
    const refused = many.filter((_, place) => made[place]?.status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
    for (const one of refused) expect(findPictureRefusal(one)).toMatchObject({ reason: 'busy' })
  })
})
