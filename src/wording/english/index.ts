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
}
