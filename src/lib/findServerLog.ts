import type { Logger } from 'pino'
import { PLACES } from './insides/sharedPlaces.mjs'

/**
 * The log of Forme's own server (scripts/server/createLog.mjs), so that Payload writes into it too:
 * JSON, with the id of the request. Null in scripts and tests, where Payload keeps a log of its own.
 */
export function findServerLog(): Logger | null {
  const found: unknown = Reflect.get(globalThis, PLACES.log)
  return found ? (found as Logger) : null
}
