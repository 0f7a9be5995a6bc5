import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../../lib/database/getSession'
import type { Media } from '../../payload-types'

/**
 * The picture, if any edition shows it: the current one of an issue, or an earlier one, which readers
 * can open at its own address and to which a publisher can roll back.
 */
export async function findPrintedPicture(
  req: PayloadRequest,
  id: number | string,
): Promise<Media | undefined> {
  const picture = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!picture?.url) return undefined
  if (picture.published) return picture
  // As a manifest names it (queries/mediaToFigure), with the quotation marks of JSON around.
  const named = JSON.stringify(new URL(picture.url, 'http://site.invalid').pathname)
  const session = await getSession(req)
  const { rows } = await session.execute(
    sql`select exists (select from editions where position(${named} in manifest::text) > 0) as found`,
  )
  return rows[0]?.found ? picture : undefined
}
