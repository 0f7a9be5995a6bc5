import sharp, { type Metadata } from 'sharp'
import { MOST_PIXELS } from './boundedSharp'
import { Refusal } from './refusal'
import { ownPicture, sharpBeside } from './sharpBeside'
import { wording } from '../wording'

/** What the head of a picture says of it, without unpacking it; null of what is no picture. */
async function readHead(bytes: Uint8Array): Promise<Metadata | null> {
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
}

/** Whether a picture would unpack to more than {@link MOST_PIXELS}, by what its head says. */
export async function isTooLarge(bytes: Uint8Array): Promise<boolean> {
  const head = await readHead(bytes)
  return head !== null && countPixels(head) > MOST_PIXELS
}

/** Refuses (413, `pictureTooLarge`) a picture of more than {@link MOST_PIXELS}, saying its size. */
export async function refuseTooLarge(bytes: Uint8Array): Promise<void> {
  const head = await readHead(bytes)
  if (!head || countPixels(head) <= MOST_PIXELS) return
  const { height, pages = 1, width } = head
  throw new Refusal(
    'pictureTooLarge',
    413,
    wording.collections.media.faults.tooLarge({ width, height, pages }, MOST_PIXELS / 1_000_000),
  )
}

/**
 * A picture without what it says of its maker and place: EXIF with GPS, XMP, IPTC and comments. Its
 * colour profile stays, and it is turned as its EXIF says. One that says nothing is left to the byte;
 * a JPEG is otherwise written anew at a quality of 95. WebP and GIF are left, for Payload writes
 * each of them anew, without all that.
 *
 * @param person whose it is (lib/workers/runTask)
 */
export async function withoutPrivateData(bytes: Uint8Array, person: string): Promise<Uint8Array> {
  ownPicture(bytes, person)
  const head = await readHead(bytes)
  const saysMore =
    head && (head.exif ?? head.xmp ?? head.iptc ?? head.comments ?? head.tifftagPhotoshop)
  if (!saysMore || (head.format !== 'jpeg' && head.format !== 'png')) return bytes
  const picture = sharpBeside(bytes).autoOrient().keepIccProfile()
  return head.format === 'jpeg'
    ? picture.jpeg({ quality: 95, chromaSubsampling: head.chromaSubsampling }).toBuffer()
    : picture.png({ palette: head.isPalette }).toBuffer()
}

function countPixels({ height, pages = 1, width }: Metadata): number {
  return width * height * pages
}
