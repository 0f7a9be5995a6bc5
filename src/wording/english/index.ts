import { activity } from './activity'
import { desk } from './desk'
import { editions } from './editions'
import { firstPerson } from './firstPerson'
import { outbox } from './outbox'
import { payload } from './payload'
import { people } from './people'
import { publish } from './publish'
import { readers } from './readers'
import { review } from './review'

/** Everything that is said in English, by the room that says it. */
export const english = {
  activity,
  desk,
  editions,
  firstPerson,
  outbox,
  payload,
  people,
  publish,
  readers,
  review,
}
