import type { PayloadRequest } from 'payload'
import type { Media } from '../../payload-types'

/** The picture, if it is part of a current edition. */
export async function findPrintedPicture(
  req: PayloadRequest,
  id: number | string,
): Promise<Media | undefined> {
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ id: { equals: id } }, { published: { equals: true } }] },
  })
  return docs[0]
}
