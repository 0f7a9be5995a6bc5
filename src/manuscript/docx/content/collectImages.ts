import type { ManuscriptImage } from '../../model'
import type { DocxPackage } from '../openPackage'

export type ImageCollector = {
  images: ManuscriptImage[]
  take: (part: string, alt: string | undefined) => ManuscriptImage | 'missing' | 'unshowable'
}

/**
 * Takes pictures out of a file as the text names them, each once. Its first alternative text goes
 * with the picture; a place that has another keeps its own.
 */
export function collectImages(docx: DocxPackage): ImageCollector {
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

/**
 * The pictures a page can show, by their first bytes; what a file calls itself is not believed.
 * (PNG: W3C, 5.2; JPEG: ITU T.81, B.1.1.3; GIF89a, 17; WebP container, RIFF header.)
 */
const SIGNATURES: [string, string][] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
]

/** The media type, or null for anything else (EMF, WMF, TIFF, SVG, BMP, no picture at all). */
export function findImageType(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp'
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0] ?? null
}
