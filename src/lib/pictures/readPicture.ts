import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readEnv } from '../env'
import type { PictureBytes, PictureType } from './model'

const TYPES: Record<string, PictureType> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** A picture from the data folder by the name of its file; nothing where it is not there or no picture. */
export async function readPicture(name: string): Promise<PictureBytes[string] | undefined> {
  const mediaType = TYPES[path.extname(name).toLowerCase()]
  if (!mediaType) return undefined
  const file = path.join(readEnv().dataFolder, 'media', path.basename(name))
  try {
    return { bytes: await readFile(/* turbopackIgnore: true */ file), mediaType }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
