import { readEnv } from '../env'
import { openRoomHub, type RoomHub } from './openRoomHub'

/** Where the server that ends this process finds it (scripts/server/closeRooms.mjs). */
const HUB = Symbol.for('forme.rooms')

/** The hub of this process, opened when somebody asks for it first. */
export function roomHub(): RoomHub {
  const open = Reflect.get(globalThis, HUB) as RoomHub | undefined
  if (open) return open
  const hub = openRoomHub(readEnv().databaseURL)
  Reflect.set(globalThis, HUB, hub)
  return hub
}
