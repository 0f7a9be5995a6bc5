import type { KeptPage } from '../../lib/answers/composeReply.mjs'
import { PLACES } from '../../lib/insides/sharedPlaces.mjs'

/** The process in front, which keeps what it is told of (scripts/server/keptPages). */
type Front = { keep: (page: KeptPage) => void }

/** Gives an answer to the process in front, where there is one, to be sent from there from now on. */
export function keepInFront(page: KeptPage): void {
  const front = Reflect.get(globalThis, PLACES.front) as Front | undefined
  front?.keep(page)
}
