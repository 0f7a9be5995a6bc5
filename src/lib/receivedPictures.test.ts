import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { boundedSharp } from './boundedSharp'
import { isTooLarge, refuseTooLarge, withoutPrivateData } from './receivedPictures'

/** 38 bytes of lossless WebP that claim 16,300 × 16,300 pixels. */
const WEBP = Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAvq//qDwAAAAAAAAAAAAAAAAA=', 'base64')

/** A PNG that claims a size and has one byte of it. */
function pngClaiming(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const framed = Buffer.alloc(named.length + 8)
    framed.writeUInt32BE(data.length, 0)
    named.copy(framed, 4)
    framed.writeUInt32BE(crc32(named), named.length + 4)
    return framed
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A GIF of many frames, of which each paints one pixel of a large screen. */
function gifOf(frames: number, side: number): Buffer {
  const screen = Buffer.from([0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255])
  screen.writeUInt16LE(side, 0)
  screen.writeUInt16LE(side, 2)
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0])
  return Buffer.concat([
    Buffer.from('GIF89a'),
    screen,
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ])
}

describe('a picture', () => {
  it.each([
    ['a WebP of 38 bytes', WEBP],
    ['a PNG', pngClaiming(10_000, 5001)],
  ])('is too large by what its head says: %s', async (_, bytes) => {
    expect(await isTooLarge(bytes)).toBe(true)
    await expect(refuseTooLarge(bytes)).rejects.toMatchObject({
      reason: 'pictureTooLarge',
      status: 413,
      message: expect.stringMatching(/^The picture has 1\d{4} × \d+ pixels; 50 million in all/),
    })
    await expect(boundedSharp(bytes).stats()).rejects.toThrow('exceeds pixel limit')
  })

  it('counts all its frames', async () => {
    const gif = gifOf(13, 2000)
    expect(await isTooLarge(gif)).toBe(true)
    await expect(refuseTooLarge(gif)).rejects.toThrow('2000 × 2000 pixels in 13 frames')
  })

  it('may have fifty million pixels', async () => {
    expect(await isTooLarge(pngClaiming(10_000, 5000))).toBe(false)
  })

  it('is no SVG, whatever it calls itself', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
    await expect(boundedSharp(svg).metadata()).rejects.toThrow()
  })
})

describe('what a picture says of its maker and place', () => {
  const lying = () =>
    sharp({ create: { width: 20, height: 10, channels: 3, background: '#4a6' } })
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: 'A. Nother' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .withIccProfile('p3')

  it.each([
    ['JPEG', () => lying().jpeg().toBuffer()],
    ['PNG', () => lying().png().toBuffer()],
  ])('is taken out of a %s, which is turned upright and keeps its colours', async (_, make) => {
    const sent = await make()
    const before = await sharp(sent).metadata()
    expect([before.orientation, before.exif && 'exif', before.xmp && 'xmp']).toEqual([
      6,
      'exif',
      'xmp',
    ])
    const kept = await withoutPrivateData(sent, 'a person')
    const { exif, format, height, icc, orientation, width, xmp } = await sharp(kept).metadata()
    expect({ exif, format, height, orientation, width, xmp }).toEqual({
      exif: undefined,
      format: before.format,
      height: 20,
      orientation: undefined,
      width: 10,
      xmp: undefined,
    })
    expect(icc).toEqual(before.icc)
    const [was, is] = await Promise.all([sharp(sent).stats(), sharp(kept).stats()])
    for (const [channel, { mean }] of was.channels.entries()) {
      expect(Math.abs(mean - (is.channels[channel]?.mean ?? 0))).toBeLessThan(2)
    }
    expect(await withoutPrivateData(kept, 'a person')).toBe(kept)
  })

  it('is not looked for where there is none: the bytes stay', async () => {
    const plain = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    expect(await withoutPrivateData(plain, 'a person')).toBe(plain)
  })
})
