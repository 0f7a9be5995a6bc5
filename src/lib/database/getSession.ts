import type { PayloadRequest } from 'payload'

/**
 * The database as this request sees it: inside its transaction if one is open, else in autocommit.
 * For statements Payload has no words for, such as row locks.
 */
export async function getSession(req: PayloadRequest): Promise<typeof req.payload.db.drizzle> {
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : req.payload.db.sessions?.[transaction]
  return (session?.db as typeof req.payload.db.drizzle | undefined) ?? req.payload.db.drizzle
}
