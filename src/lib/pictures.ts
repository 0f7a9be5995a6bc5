import path from 'node:path'
import type { Figure } from '../edition/articleText'
import { isSameShape } from '../edition/isSameShape'
import { listIssueFigures } from '../edition/listIssueFigures'
import type { Manifest } from '../edition/manifest'
import { pictureName } from '../edition/pictureFiles'
import { readKept } from './files/keptFiles'

/** The kinds of pictures every reading system shows (EPUB 3.3, core media types). */
export type PictureType = 'image/gif' | 'image/jpeg' | 'image/png' | 'image/svg+xml' | 'image/webp'

/** The bytes of pictures by their `src` in the manifest, for packing into a book. */
export type PictureBytes = Record<string, { bytes: Uint8Array; mediaType: PictureType }>

const TYPES: Record<string, PictureType> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** What a picture is, by the ending of its name; nothing where that is no picture's. */
export function pictureTypeOf(name: string): PictureType | undefined {
  return TYPES[path.extname(name).toLowerCase()]
}

/** A picture by the name of its file; nothing where it is not there or no picture. */
export async function readPicture(name: string): Promise<PictureBytes[string] | undefined> {
  const mediaType = pictureTypeOf(name)
  const bytes = mediaType && (await readKept('pictures', name))
  return bytes && { bytes, mediaType }
}

/** What a picture in a book may weigh as it was uploaded, in bytes. */
const LIGHT = 512 * 1024

/** And how many points it may have: a picture of few bytes can be a hundred megabytes where it is drawn. */
const POINTS = 4_000_000

/** As wide as a screen for reading needs, in pixels. */
const WIDE_ENOUGH = 1440

/**
 * The pictures of an issue for its books, from the data folder, by their `src` in the manifest: as
 * they were uploaded, because older reading systems show no WebP; of a heavy one the size a screen
 * needs. A file that is not there is left out, as is what is no picture.
 */
export async function readPictures(manifest: Manifest): Promise<PictureBytes> {
  const pictures: PictureBytes = {}
  for (const figure of listIssueFigures(manifest)) {
    const picture = await readFigure(figure)
    if (picture) pictures[figure.src] = picture
  }
  return pictures
}

/** The same of one picture; nothing where its file is not there. */
export async function readFigure(figure: Figure): Promise<PictureBytes[string] | undefined> {
  const uploaded = await read(figure.src)
  const size = findSize(figure)
  const isHeavy =
    uploaded && (uploaded.bytes.length > LIGHT || figure.width * figure.height > POINTS)
  return (isHeavy && size !== undefined && (await read(size))) || uploaded
}

function findSize({ width, height, sizes }: Figure): string | undefined {
  const whole = sizes.filter((size) => isSameShape(size, { width, height }))
  return (whole.find((size) => size.width >= WIDE_ENOUGH) ?? whole.at(-1))?.src
}

function read(src: string): Promise<PictureBytes[string] | undefined> {
  return readPicture(pictureName(src))
}
