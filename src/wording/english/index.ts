import { activity } from './activity'
import { citations } from './citations'
import { collections } from './collections'
import { files } from './files'
import { imports } from './imports'
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
  activity,
  citations,
  collections,
  files,
  imports,
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
