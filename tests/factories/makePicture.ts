import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '../../src/payload-types'

let made = 0

/** A small PNG of one colour. */
export function pngOf(width = 12, height = 8): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#345' } })
    .png()
    .toBuffer()
}

/** Makes a picture, unpublished. */
export async function makePicture(payload: Payload, fields: Partial<Media> = {}): Promise<Media> {
  made += 1
  const data = await pngOf()
  return payload.create({
    collection: 'media',
    data: { alt: 'A tray of type, seen from above', ...fields },
    depth: 0,
    file: { data, mimetype: 'image/png', name: `tray-${made}.png`, size: data.length },
  })
}
