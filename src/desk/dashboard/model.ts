import type { Stage } from '../../workflow/approval'

/** An article as the dashboard needs it. `due` is `YYYY-MM-DD`. Ids of people are numbers here. */
export type DeskArticle = {
  id: number
  title: string
  stage: Stage
  due: string | null
  assignee: number | null
  createdBy: number | null
  /** Of a submitted text: who submitted it, and whether the person asking may sign it off now. */
  submittedBy: number | null
  maySignOff: boolean
  /** Remarks nobody has resolved. */
  openRemarks: number
}

/** Why an article waits for somebody. */
export type WaitingReason = 'changesRequested' | 'remarks' | 'signOff' | 'assigned'

/** What concerns one person, each list in the order in which it is best worked off. */
export type DeskOfPerson = {
  waiting: { article: DeskArticle; reason: WaitingReason }[]
  submitted: DeskArticle[]
  due: { article: DeskArticle; days: number }[]
}

/** The issue in the making. An article the person may not read is counted and not named. */
export type IssueGlance = {
  id: number
  name: string
  publicationDate: string | null
  copyDate: string | null
  stages: { stage: Stage; count: number; articles: { id: number; title: string }[] }[]
}
