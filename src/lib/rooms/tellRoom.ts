import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getSession } from '../database/getSession'
import { CHANNEL, type RoomNews } from './model'

/**
 * Tells everybody at a text, in whichever process their page is. Inside a transaction it is told
 * when that is committed, and not at all where it is rolled back.
 */
export async function tellRoom(req: PayloadRequest, news: RoomNews): Promise<void> {
  const session = await getSession(req)
  await session.execute(sql`select pg_notify(${CHANNEL}, ${JSON.stringify(news)})`)
}

/** The page a save came from, so that it does not take its own words for somebody else's. */
export function sessionOf(req: PayloadRequest): string | null {
  const { roomSession } = req.context
  return typeof roomSession === 'string' ? roomSession : null
}
