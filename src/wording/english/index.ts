import { blocks } from './blocks'
import { checking } from './checking'
import { commenting } from './commenting'
import { comparing } from './comparing'
import { doors } from './doors'
import { finding } from './finding'
import { noting } from './noting'
import { pasting } from './pasting'
import { payload } from './payload'
import { placing } from './placing'
import { saving } from './saving'
import { searching } from './searching'
import { sittings } from './sittings'
import { sourceBox } from './sourceBox'
import { suggesting } from './suggesting'
import { toolbar } from './toolbar'
import { wordFiles } from './wordFiles'
import { writing } from './writing'

/** Everything that is said in English, by the room that says it. */
export const english = {
  blocks,
  checking,
  commenting,
  comparing,
  doors,
  finding,
  noting,
  pasting,
  payload,
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
