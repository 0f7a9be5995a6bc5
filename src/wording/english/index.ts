import { collections } from './collections'
import { files } from './files'
import { payload } from './payload'
import { problems } from './problems'
import { readiness } from './readiness'
import { refusals } from './refusals'
import { workflow } from './workflow'

/** Everything that is said in English, by the room that says it. */
export const english = {
  collections,
  files,
  payload,
  problems,
  readiness,
  refusals,
  workflow,
}
