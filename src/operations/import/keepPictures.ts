import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { createAltPlaceholder } from '../../edition/altPlaceholder'
import { nameFile } from '../../lib/files/keptFiles'
import { newID } from '../../lib/ids'
import { isTooLarge, withoutPrivateData } from '../../lib/receivedPictures'
import { isWholePicture, ownPicture } from '../../lib/sharpBeside'
import { createProblem } from '../../manuscript/createProblem'
import type { Manuscript, ManuscriptImage } from '../../manuscript/model'
import type { Media } from '../../payload-types'
import type { Problems } from './model'

/**
 * Keeps the pictures of a manuscript, each place of each its own alternative text, and answers their
 * ids by the index of the block. They are stored without what they say of their makers and places;
 * ones that the article has already, to the byte, are used again.
 * One without alternative text gets a placeholder, which readiness reports. A damaged picture, one
 * of too many pixels and one without a place in the text are listed; they stay in the file that is kept as evidence.
 */
export async function keepPictures({
  used,
  manuscript,
  problems,
  req,
}: {
  /** Ids of the pictures the article shows already. */
  used: number[]
  manuscript: Manuscript
  problems: Problems
  req: PayloadRequest
}): Promise<Map<number, number>> {
  const ids = new Map<number, number>()
  if (manuscript.images.length === 0) return ids
  const findKept = await findKeptPictures(req, used)
  const images = new Map(manuscript.images.map((image) => [image.id, image]))
  const placed = new Map<string, number | null>()
  const keep = async (image: ManuscriptImage, alt: string) => {
    const bytes = await withoutPrivateData(image.bytes, String(req.user?.id))
    return findKept(bytes, alt) ?? create({ ...image, bytes }, alt, req)
  }
  for (const [index, block] of manuscript.blocks.entries()) {
    if (block.type !== 'figure') continue
    const image = images.get(block.image)
    if (!image) continue
    const { fileName } = image
    const alt = (block.alt ?? image.alt ?? '').trim() || createAltPlaceholder(fileName)
    const key = `${image.id} ${alt}`
    if (!placed.has(key)) {
      ownPicture(image.bytes, String(req.user?.id))
      const fault = await findFault(image.bytes)
      if (fault) problems.push(createProblem(fault, { fileName }, { line: block.line }))
      placed.set(key, fault ? null : await keep(image, alt))
    }
    const id = placed.get(key)
    if (typeof id === 'number') ids.set(index, id)
  }
  const shown = new Set(
    manuscript.blocks.flatMap((block) => (block.type === 'figure' ? [block.image] : [])),
  )
  for (const { id, fileName } of manuscript.images) {
    if (!shown.has(id)) problems.push(createProblem('pictureUnplaced', { fileName }))
  }
  return ids
}

/**
 * Looks a picture up among those the article has, by its bytes. Where it stands in several places,
 * each has a record with its own words: the one with these words, else the first not taken yet, for
 * words may have been corrected on the desk.
 */
async function findKeptPictures(req: PayloadRequest, used: number[]) {
  if (used.length === 0) return () => undefined
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: used } },
  })
  const inOrder = docs.sort((one, other) => used.indexOf(one.id) - used.indexOf(other.id))
  const taken = new Set<number>()
  return (bytes: Uint8Array, alt: string): number | undefined => {
    const same = inOrder.filter(
      ({ filename, files }) => filename && files[filename] === nameFile(bytes, filename),
    )
    const free = same.filter(({ id }) => !taken.has(id))
    const found = same.find((picture) => picture.alt === alt) ?? free[0] ?? same[0]
    if (found) taken.add(found.id)
    return found?.id
  }
}

async function findFault(
  bytes: Uint8Array,
): Promise<'pictureTooLarge' | 'pictureUnreadable' | null> {
  if (await isTooLarge(bytes)) return 'pictureTooLarge'
  return (await isWholePicture(bytes)) ? null : 'pictureUnreadable'
}

/**
 * Written in the name of the import. The name on the disk is made unique here: manuscripts call
 * their pictures image1.png, and two uploads at one moment must not take the same name.
 */
async function create(
  image: ManuscriptImage,
  alt: string,
  req: PayloadRequest,
): Promise<Media['id']> {
  const { ext, name } = path.parse(image.fileName)
  const bytes = Buffer.from(image.bytes)
  ownPicture(bytes, String(req.user?.id))
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt, files: {} },
    depth: 0,
    file: {
      name: `${name}-${newID().slice(0, 12)}${ext}`,
      data: bytes,
      mimetype: image.mimeType,
      size: image.bytes.length,
    },
    overrideAccess: true,
    req,
  })
  return id
}
