/** @typedef {{ destroy: () => Promise<void>, db?: { pool?: { end: () => Promise<void> } } }} Instance */

/**
 * The Payloads of this process. `getPayload` keeps them in a map on `globalThis`, by key; there is none
 * when nobody has asked for one.
 *
 * @returns {Instance[]}
 */
export function listPayloads() {
  const kept = /** @type {unknown} */ (Reflect.get(globalThis, '_payload'))
  if (!(kept instanceof Map)) return []
  return [...kept.values()].flatMap(({ payload }) => (payload ? [payload] : []))
}
