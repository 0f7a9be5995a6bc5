/**
 * Closes Payload's connections to the database. Payload keeps its instances in a map on `globalThis`
 * (`getPayload` in its index); none is there when no request needed one. One connection is held by
 * the adapter for good, so closing is not waited for longer than a moment: the end of the process
 * takes that one along.
 */
export async function closePayload() {
  const instances = /** @type {unknown} */ (Reflect.get(globalThis, '_payload'))
  if (!(instances instanceof Map)) return
  for (const { payload } of instances.values()) {
    const pool = payload?.db?.pool
    await payload?.destroy()
    if (!pool) continue
    await Promise.race([pool.end(), new Promise((resolve) => setTimeout(resolve, 300))])
  }
}
