import type { Figure } from '../edition/articleText'
import { pictureName } from '../edition/pictureFiles'
import { isWhole } from '../lib/files/keptFiles'

/** Whether a file of a picture, in whatever size, is not on the disk or is another than was saved. */
export async function isLost({ sizes, src }: Figure): Promise<boolean> {
  const files = [src, ...sizes.map((size) => size.src)].map((address) =>
    isWhole('pictures', pictureName(address)),
  )
  return (await Promise.all(files)).includes(false)
}
