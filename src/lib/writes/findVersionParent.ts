import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../database/getSession'
import { isRowID } from '../isRowID'

/** The document a version is a version of, if there is such a version. */
export async function findVersionParent(
  req: PayloadRequest,
  slug: string,
  version: number | string,
): Promise<number | undefined> {
  if (!isRowID(Number(version))) return undefined
  const session = await getSession(req)
  const versions = sql.identifier(`_${slug.replaceAll('-', '_')}_v`)
  const { rows } = await session.execute(
    sql`select parent_id from ${versions} where id = ${Number(version)}`,
  )
  const parent = rows[0]?.parent_id
  return typeof parent === 'number' ? parent : undefined
}
