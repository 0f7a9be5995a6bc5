import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../lib/database/getSession'

/** The record of a picture; `name` is what one of its files is called on the disk. */
export type PictureRecord = { id: number; name: string; fileName: string; alt: string }

/** The records of pictures that have a file of one of these names, oldest first. */
export async function findPictures({
  names,
  req,
}: {
  names: readonly string[]
  req: PayloadRequest
}): Promise<PictureRecord[]> {
  if (names.length === 0) return []
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select media.id, media.filename, media.alt, file.value as name
    from media cross join lateral jsonb_each_text(media.files) as file
    where file.value in (select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb))
    order by media.id`)
  return rows.map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    fileName: String(row.filename),
    alt: String(row.alt),
  }))
}
