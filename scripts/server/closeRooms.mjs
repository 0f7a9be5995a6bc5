import { PLACES } from '../../src/lib/insides/sharedPlaces.mjs'

/**
 * Lets go of everybody whose page listens to this process (src/lib/rooms/roomHub), so that they turn
 * to another at once. None is there when nobody opened a text.
 */
export async function closeRooms() {
  const hub = /** @type {unknown} */ (Reflect.get(globalThis, PLACES.rooms))
  if (typeof hub !== 'object' || hub === null || !('close' in hub)) return
  if (typeof hub.close === 'function') await hub.close()
}
