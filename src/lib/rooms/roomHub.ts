import { readEnv } from '../env'
import { PLACES } from '../insides/sharedPlaces.mjs'
import { openRoomHub, type RoomHub } from './openRoomHub'

/** The hub of this process, opened when somebody asks for it first. */
export function roomHub(): RoomHub {
  const open = Reflect.get(globalThis, PLACES.rooms) as RoomHub | undefined
  if (open) return open
  const hub = openRoomHub(readEnv().databaseURL)
  Reflect.set(globalThis, PLACES.rooms, hub)
  return hub
}
