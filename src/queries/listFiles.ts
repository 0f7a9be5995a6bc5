import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../lib/database/getSession'
import { type FileRoom, manuscriptFile } from '../lib/files/keptFiles'
import { wording } from '../wording'

/** A file that something names, and the first that names it, in words. */
export type NamedFile = { room: FileRoom; name: string; by: string; href: string }

/**
 * Every file that records and editions name, each once: of pictures in every size, of everything
 * that was ever printed, and of manuscripts. An address of a picture is looked for in the text of a
 * manifest and not in its parts, so that nothing is overlooked that is named elsewhere some day.
 */
export async function listFiles(req: PayloadRequest): Promise<NamedFile[]> {
  const session = await getSession(req)
  const pictures = await session.execute(sql`
    select media.id, media.filename, file.value as name
    from media cross join lateral jsonb_each_text(media.files) as file
    order by media.id`)
  const printed = await session.execute(sql`
    select min(edition.id) as id, found.parts[1] as name
    from editions as edition cross join lateral
      regexp_matches(edition.manifest::text, '"/pictures/([0-9a-f]{64}[.][a-z0-9]+)"', 'g')
        as found (parts)
    group by found.parts[1]`)
  const manuscripts = await session.execute(
    sql`select id, filename, sha256 from manuscripts order by id`,
  )
  const named: NamedFile[] = [
    ...pictures.rows.map(({ filename, id, name }) => ({
      room: 'pictures' as const,
      name: String(name),
      by: wording.press.fileOf.picture(String(filename)),
      href: `/collections/media/${Number(id)}`,
    })),
    ...printed.rows.map(({ id, name }) => ({
      room: 'pictures' as const,
      name: String(name),
      by: wording.press.fileOf.edition(Number(id)),
      href: `/collections/editions/${Number(id)}`,
    })),
    ...manuscripts.rows.map((row) => ({
      room: 'manuscripts' as const,
      name: manuscriptFile({ filename: String(row.filename), sha256: String(row.sha256) }),
      by: wording.press.fileOf.manuscript(String(row.filename)),
      href: `/collections/manuscripts/${Number(row.id)}`,
    })),
  ]
  const unique = new Map<string, NamedFile>()
  for (const file of named) {
    const key = `${file.room}/${file.name}`
    if (!unique.has(key)) unique.set(key, file)
  }
  return [...unique.values()]
}
