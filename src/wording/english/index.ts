import { activity } from './activity'
import { citations } from './citations'
import { contents } from './contents'
import { dashboard } from './dashboard'
import { desk } from './desk'
import { editions } from './editions'
import { firstPerson } from './firstPerson'
import { imports } from './imports'
import { outbox } from './outbox'
import { payload } from './payload'
import { people } from './people'
import { publish } from './publish'
import { quotations } from './quotations'
import { readers } from './readers'
import { references } from './references'
import { report } from './report'
import { review } from './review'

/** Everything that is said in English, by the room that says it. */
export const english = {
  activity,
  citations,
  contents,
  dashboard,
  desk,
  editions,
  firstPerson,
  imports,
  outbox,
  payload,
  people,
  publish,
  quotations,
  readers,
  references,
  report,
  review,
import { blocks } from './blocks'
import { checking } from './checking'
import { commenting } from './commenting'
import { comparing } from './comparing'
import { doors } from './doors'
import { finding } from './finding'
import { noting } from './noting'
import { pasting } from './pasting'
import { placing } from './placing'
import { saving } from './saving'
import { searching } from './searching'
import { sittings } from './sittings'
import { sourceBox } from './sourceBox'
import { suggesting } from './suggesting'
import { toolbar } from './toolbar'
import { wordFiles } from './wordFiles'
import { writing } from './writing'
  blocks,
  checking,
  commenting,
  comparing,
  doors,
  finding,
  noting,
  pasting,
  placing,
  saving,
  searching,
  sittings,
  sourceBox,
  suggesting,
  toolbar,
  wordFiles,
  writing,
import { apparatus } from './apparatus'
import { collections } from './collections'
import { files } from './files'
import { findings } from './findings'
import { happened } from './happened'
import { importing } from './importing'
import { languages } from './languages'
import { lookUp } from './lookUp'
import { mails } from './mails'
import { press } from './press'
import { problems } from './problems'
import { readiness } from './readiness'
import { refusals } from './refusals'
import { requests } from './requests'
import { signIn } from './signIn'
import { site } from './site'
import { workflow } from './workflow'
import { writes } from './writes'
  apparatus,
  collections,
  files,
  findings,
  happened,
  importing,
  languages,
  lookUp,
  mails,
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
