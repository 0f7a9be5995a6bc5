import { desk } from './desk'
import { payload } from './payload'

/** Everything that is said in English, by the room that says it. */
export const english = {
  desk,
  payload,
}
