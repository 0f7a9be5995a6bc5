import { activity } from './activity'
import { apparatus } from './apparatus'
import { blocks } from './blocks'
import { checking } from './checking'
import { citations } from './citations'
import { commenting } from './commenting'
import { comparing } from './comparing'
import { contents } from './contents'
import { dashboard } from './dashboard'
import { desk } from './desk'
import { doors } from './doors'
import { editions } from './editions'
import { files } from './files'
import { finding } from './finding'
import { findings } from './findings'
import { firstPerson } from './firstPerson'
import { happened } from './happened'
import { importing } from './importing'
import { imports } from './imports'
import { languages } from './languages'
import { lookUp } from './lookUp'
import { mails } from './mails'
import { noting } from './noting'
import { outbox } from './outbox'
import { pasting } from './pasting'
import { payload } from './payload'
import { people } from './people'
import { placing } from './placing'
import { press } from './press'
import { problems } from './problems'
import { publish } from './publish'
import { quotations } from './quotations'
import { readers } from './readers'
import { readiness } from './readiness'
import { references } from './references'
import { refusals } from './refusals'
import { report } from './report'
import { requests } from './requests'
import { review } from './review'
import { saving } from './saving'
import { searching } from './searching'
import { signIn } from './signIn'
import { site } from './site'
import { sittings } from './sittings'
import { sourceBox } from './sourceBox'
import { suggesting } from './suggesting'
import { toolbar } from './toolbar'
import { wordFiles } from './wordFiles'
import { workflow } from './workflow'
import { writes } from './writes'
import { writing } from './writing'

/** Everything that is said in English, by the room that says it. */
export const english = {
  activity,
  apparatus,
  blocks,
  checking,
  citations,
  commenting,
  comparing,
  contents,
  dashboard,
  desk,
  doors,
  editions,
  files,
  finding,
  findings,
  firstPerson,
  happened,
  importing,
  imports,
  languages,
  lookUp,
  mails,
  noting,
  outbox,
  pasting,
  payload,
  people,
  placing,
  press,
  problems,
  publish,
  quotations,
  readers,
  readiness,
  references,
  refusals,
  report,
  requests,
  review,
  saving,
  searching,
  signIn,
  site,
  sittings,
  sourceBox,
  suggesting,
  toolbar,
  wordFiles,
  workflow,
  writes,
  writing,
}
