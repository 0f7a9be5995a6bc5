import { apparatus } from './apparatus'
import { collections } from './collections'
import { files } from './files'
import { findings } from './findings'
import { happened } from './happened'
import { importing } from './importing'
import { languages } from './languages'
import { lookUp } from './lookUp'
import { mails } from './mails'
import { payload } from './payload'
import { press } from './press'
import { problems } from './problems'
import { readiness } from './readiness'
import { refusals } from './refusals'
import { requests } from './requests'
import { signIn } from './signIn'
import { site } from './site'
import { workflow } from './workflow'
import { writes } from './writes'

/** Everything that is said in English, by the room that says it. */
export const english = {
  apparatus,
  collections,
  files,
  findings,
  happened,
  importing,
  languages,
  lookUp,
  mails,
  payload,
  press,
  problems,
  readiness,
  refusals,
  requests,
  signIn,
  site,
  workflow,
  writes,
}
