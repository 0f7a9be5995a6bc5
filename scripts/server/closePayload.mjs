import { listPayloads } from '../../src/lib/insides/payloadInstances.mjs'

/**
 * Closes Payload's connections to the database; none is there when no request needed one. One
 * connection is held by the adapter for good, so closing is not waited for longer than a moment: the
 * end of the process takes that one along.
 */
export async function closePayload() {
  for (const payload of listPayloads()) {
    const pool = payload.db?.pool
    await payload.destroy()
    if (!pool) continue
    await Promise.race([pool.end(), new Promise((resolve) => setTimeout(resolve, 300))])
  }
}
