import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '../../src/payload-types'

let made = 0

/** A small PNG of one colour. */
export function pngOf(width = 12, height = 8, background = '#345'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}

/** Makes a picture that no other test has: each is of another colour. */
export async function makePicture(payload: Payload, fields: Partial<Media> = {}): Promise<Media> {
  made += 1
  const data = await pngOf(12, 8, colourOf(made))
  return payload.create({
    collection: 'media',
    data: { alt: 'A tray of type, seen from above', files: {}, ...fields },
    depth: 0,
    file: { data, mimetype: 'image/png', name: `tray-${made}.png`, size: data.length },
  })
}

/** Each picture has a colour of its own, and another than its neighbours to every encoder. */
export function colourOf(place: number): string {
  return `#${((place * 0x3b1a7d) % 0x1000000).toString(16).padStart(6, '0')}`
}
