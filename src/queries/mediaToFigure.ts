import type { Figure } from '../edition/articleText'
import { pictureAddress } from '../edition/pictureFiles'
import type { Media } from '../payload-types'

/** What a file of a picture is called on the disk; empty where it is not kept. */
export function nameKept({ files }: Pick<Media, 'files'>, fileName: string): string {
  return files[fileName] ?? ''
}

/**
 * A picture as pages show it; `caption` stands instead of the one kept with the picture. A small
 * picture has the same size more than once, because none is made larger: it is named once. Its
 * addresses say what is in the files, so another file is another text, which has to be approved.
 */
export function mediaToFigure(media: Media, caption?: string): Figure | undefined {
  const src = addressOf(media, media.filename)
  if (!src || !media.width || !media.height) return undefined
  const sizes = Object.values(media.sizes ?? {})
    .flatMap((size) => {
      const src = addressOf(media, size?.filename)
      return src && size?.width && size.height
        ? [{ src, width: size.width, height: size.height }]
        : []
    })
    .sort((a, b) => a.width - b.width || a.height - b.height)
    .filter((size, index, all) => {
      const before = all[index - 1]
      return size.width !== before?.width || size.height !== before.height
    })
  const words = caption ?? media.caption
  return {
    src,
    width: media.width,
    height: media.height,
    sizes,
    alt: media.alt,
    ...(words ? { caption: words } : {}),
    ...(media.credit ? { credit: media.credit } : {}),
    ...(media.licence ? { licence: media.licence } : {}),
  }
}

function addressOf(media: Media, fileName: string | null | undefined): string | undefined {
  const name = nameKept(media, fileName ?? '')
  return name === '' ? undefined : pictureAddress(name)
}
