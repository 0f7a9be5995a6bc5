import type { ManuscriptImage } from '../../model'
import type { DocxPackage } from '../package/model'
import { findImageType } from './findImageType'

export type ImageShelf = {
  images: ManuscriptImage[]
  take: (part: string, alt: string | undefined) => ManuscriptImage | 'missing' | 'unshowable'
}

/**
 * Takes pictures out of a file as the text names them, each once. Its first alternative text goes
 * with the picture; a place that has another keeps its own.
 */
export function createImageShelf(docx: DocxPackage): ImageShelf {
  const taken = new Map<string, ManuscriptImage | 'missing' | 'unshowable'>()
  const images: ManuscriptImage[] = []
  const read = (part: string, alt: string | undefined) => {
    const bytes = docx.readBytes(part)
    if (bytes === null) return 'missing'
    const mimeType = findImageType(bytes)
    if (mimeType === null) return 'unshowable'
    const fileName = part.slice(part.lastIndexOf('/') + 1)
    // A copy, or the picture would keep the whole file in memory.
    const image = { id: `image-${images.length + 1}`, fileName, mimeType, bytes: bytes.slice() }
    images.push(alt === undefined ? image : { ...image, alt })
    return images.at(-1) ?? 'missing'
  }
  return {
    images,
    take: (part, alt) => {
      const image = taken.get(part) ?? read(part, alt)
      taken.set(part, image)
      return image
    },
  }
}
