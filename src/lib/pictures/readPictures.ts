import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Figure } from '../../edition/articleText'
import { isSameShape } from '../../edition/isSameShape'
import { listFigures } from '../../edition/listFigures'
import type { Manifest } from '../../edition/manifest'
import { readEnv } from '../env'
import type { PictureBytes, PictureType } from './model'

/** As wide as a screen for reading needs, in pixels. */
const WIDE_ENOUGH = 1440

const TYPES: Record<string, PictureType> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/**
 * The pictures of an issue for its books, from the data folder, by their `src` in the manifest; of
 * each the size a screen needs. A file that is not there is left out, as is what is no picture.
 */
export async function readPictures(manifest: Manifest): Promise<PictureBytes> {
  const folder = path.join(readEnv().dataFolder, 'media')
  const pictures: PictureBytes = {}
  for (const figure of listFigures(manifest)) {
    const src = pickSize(figure)
    const file = path.basename(decodeURIComponent(src))
    const mediaType = TYPES[path.extname(file).toLowerCase()]
    const bytes = mediaType && (await read(path.join(folder, file)))
    if (mediaType && bytes) pictures[figure.src] = { bytes, mediaType }
  }
  return pictures
}

function pickSize({ src, width, height, sizes }: Figure): string {
  if (width <= WIDE_ENOUGH) return src
  const whole = sizes.filter((size) => isSameShape(size, { width, height }))
  return whole.find((size) => size.width >= WIDE_ENOUGH)?.src ?? src
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(/* turbopackIgnore: true */ file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
