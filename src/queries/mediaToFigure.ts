import type { Figure } from '../edition/articleText'
import type { Media } from '../payload-types'

/**
 * A picture as pages show it; `caption` stands instead of the one kept with the picture. A small
 * picture has the same size more than once, because none is made larger: it is named once.
 */
export function mediaToFigure(media: Media, caption?: string): Figure | undefined {
  if (!media.url || !media.width || !media.height) return undefined
  const sizes = Object.values(media.sizes ?? {})
    .filter((size) => size?.url && size.width && size.height)
    .map((size) => ({
      src: pathOf(String(size.url)),
      width: Number(size.width),
      height: Number(size.height),
    }))
    .sort((a, b) => a.width - b.width || a.height - b.height)
    .filter((size, index, all) => {
      const before = all[index - 1]
      return size.width !== before?.width || size.height !== before.height
    })
  const words = caption ?? media.caption
  return {
    src: pathOf(media.url),
    width: media.width,
    height: media.height,
    sizes,
    alt: media.alt,
    ...(words ? { caption: words } : {}),
    ...(media.credit ? { credit: media.credit } : {}),
    ...(media.licence ? { licence: media.licence } : {}),
  }
}

/** The path alone: a manifest must not change when the magazine moves to another host. */
function pathOf(url: string): string {
  return new URL(url, 'http://site.invalid').pathname
}
