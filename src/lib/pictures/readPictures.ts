import path from 'node:path'
import type { Figure } from '../../edition/articleText'
import { isSameShape } from '../../edition/isSameShape'
import { listFigures } from '../../edition/listFigures'
import type { Manifest } from '../../edition/manifest'
import type { PictureBytes } from './model'
import { readPicture } from './readPicture'

/** What a picture in a book may weigh as it was uploaded, in bytes. */
const LIGHT = 512 * 1024

/** As wide as a screen for reading needs, in pixels. */
const WIDE_ENOUGH = 1440

/**
 * The pictures of an issue for its books, from the data folder, by their `src` in the manifest: as
 * they were uploaded, because older reading systems show no WebP; of a heavy one the size a screen
 * needs. A file that is not there is left out, as is what is no picture.
 */
export async function readPictures(manifest: Manifest): Promise<PictureBytes> {
  const pictures: PictureBytes = {}
  for (const figure of listFigures(manifest)) {
    const uploaded = await read(figure.src)
    const size = findSize(figure)
    const isHeavy = uploaded && uploaded.bytes.length > LIGHT
    const picture = (isHeavy && size !== undefined && (await read(size))) || uploaded
    if (picture) pictures[figure.src] = picture
  }
  return pictures
}

function findSize({ width, height, sizes }: Figure): string | undefined {
  const whole = sizes.filter((size) => isSameShape(size, { width, height }))
  return (whole.find((size) => size.width >= WIDE_ENOUGH) ?? whole.at(-1))?.src
}

function read(src: string): Promise<PictureBytes[string] | undefined> {
  return readPicture(path.basename(decodeURIComponent(src)))
}
