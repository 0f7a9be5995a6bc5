import { randomUUID } from 'node:crypto'
import type { ImageSize } from 'payload'

/**
 * A name for a size of a picture that no other file has. Payload would call the WebP of `stone.png`
 * and that of `stone.jpg` the same, and writes a size over whatever has its name: readers of a
 * printed issue would get the other picture.
 *
 * @example `stone-960x540-1f0c9a7e.webp`
 */
export const nameSize: NonNullable<ImageSize['generateImageName']> = ({
  extension,
  height,
  originalName,
  width,
}) => `${originalName}-${width}x${height}-${randomUUID().slice(0, 8)}.${extension}`
