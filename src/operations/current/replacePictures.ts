import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { listFigures } from '../../edition/listFigures'
import type { Manifest } from '../../edition/manifest'
import { getSession } from '../../lib/database/getSession'

/**
 * Makes exactly the pictures of all current editions the ones that readers may load. `manifest` is
 * that of the issue's current edition; null where it has none any more. Pictures that another issue
 * shows too stay open. In the transaction of `req`, under a lock, because two issues printed at the
 * same moment may share a picture.
 */
export async function replacePictures(
  req: PayloadRequest,
  issue: number,
  manifest: Manifest | null,
): Promise<void> {
  const session = await getSession(req)
  const files = manifest ? listFigures(manifest).map(({ src }) => fileOf(src)) : []
  await session.execute(sql`lock table current_pictures in share row exclusive mode`)
  await session.execute(sql`delete from current_pictures where issue_id = ${issue}`)
  await session.execute(sql`
    insert into current_pictures (issue_id, filename)
    select distinct ${issue}::integer, filename
    from jsonb_array_elements_text(${JSON.stringify(files)}::jsonb) as shown (filename)`)
  await session.execute(sql`
    update media
    set published = exists (select from current_pictures as shown where shown.filename = media.filename)
    where coalesce(published, false)
      <> exists (select from current_pictures as shown where shown.filename = media.filename)`)
}

/** The last part of a picture's address is the name of its file. */
function fileOf(src: string): string {
  return decodeURIComponent(src.slice(src.lastIndexOf('/') + 1))
}
