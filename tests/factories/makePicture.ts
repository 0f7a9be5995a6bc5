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
  const data = await pngOf(12, 8, `#${made.toString(16).padStart(6, '0')}`)
  return payload.create({
    collection: 'media',
    data: { alt: 'A tray of type, seen from above', ...fields },
    depth: 0,
    file: { data, mimetype: 'image/png', name: `tray-${made}.png`, size: data.length },
  })
}
