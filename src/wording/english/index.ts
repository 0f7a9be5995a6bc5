import { collections } from './collections'
import { files } from './files'
import { languages } from './languages'
import { lookUp } from './lookUp'
import { mails } from './mails'
import { payload } from './payload'
import { problems } from './problems'
import { readiness } from './readiness'
import { refusals } from './refusals'
import { requests } from './requests'
import { signIn } from './signIn'
import { workflow } from './workflow'
import { writes } from './writes'

/** Everything that is said in English, by the room that says it. */
export const english = {
  collections,
  files,
  languages,
  lookUp,
  mails,
  payload,
  problems,
  readiness,
  refusals,
  requests,
  signIn,
  workflow,
  writes,
}
