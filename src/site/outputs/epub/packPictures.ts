import type { PictureBytes, PictureType } from '../../../lib/pictures'
import type { BookFile } from './model'

const EXTENSIONS: Record<PictureType, string> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
}

/** Pictures as files of the book, in the order of their addresses, and where each now lies. */
export function packPictures(
  pictures: PictureBytes,
  cover: string | undefined,
): { files: BookFile[]; paths: Map<string, string> } {
  const paths = new Map<string, string>()
  const files = Object.entries(pictures)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([src, { bytes, mediaType }], index): BookFile => {
      const path = `pictures/${index + 1}.${EXTENSIONS[mediaType]}`
      paths.set(src, path)
      return {
        id: `picture-${index + 1}`,
        path,
        mediaType,
        content: bytes,
        ...(src === cover ? { properties: 'cover-image' } : {}),
      }
    })
  return { files, paths }
}
