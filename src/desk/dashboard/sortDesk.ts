import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { listStandings } from '../../queries/getStanding'
import { listOwners } from '../../queries/listOwners'
import { countOpenRemarks } from '../../queries/review/countOpenRemarks'
import { decideSignOff, type Stage } from '../../workflow/approval'
import { daysBetween } from '../dates'
import { readRelation } from '../readRelation'

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
type DeskOfPerson = {
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

const SOON = 14
const URGENCY: WaitingReason[] = ['changesRequested', 'remarks', 'signOff', 'assigned']

/**
 * Sorts the articles a person can see into what waits for that person, what they have handed in,
 * and what is late or due within a fortnight. An approved text waits for nobody and is never late.
 * `today` is `YYYY-MM-DD`.
 */
export function sortDesk({
  articles,
  person,
  today,
}: {
  articles: readonly DeskArticle[]
  person: number
  today: string
}): DeskOfPerson {
  const byDue = [...articles].sort((one, other) =>
    (one.due ?? '9999').localeCompare(other.due ?? '9999'),
  )
  const waiting = byDue.flatMap((article) => {
    const reason = findReason(article, person)
    return reason ? [{ article, reason }] : []
  })
  return {
    waiting: waiting.sort(
      (one, other) => URGENCY.indexOf(one.reason) - URGENCY.indexOf(other.reason),
    ),
    submitted: byDue.filter(
      ({ stage, submittedBy }) => stage === 'submitted' && submittedBy === person,
    ),
    due: byDue.flatMap((article) => {
      if (article.due === null || article.stage === 'approved') return []
      const days = daysBetween(today, article.due)
      return days <= SOON ? [{ article, days }] : []
    }),
  }
}

/**
 * Who has an article now is asked first; where nobody has it, it is with whoever began it. Open
 * remarks wait for that person at every stage: while they are open nobody can sign the text off.
 */
function findReason(article: DeskArticle, person: number): WaitingReason | null {
  const { assignee, createdBy, maySignOff, openRemarks, stage } = article
  const isTheirs = (assignee ?? createdBy) === person
  if (stage === 'changesRequested') return isTheirs ? 'changesRequested' : null
  if (stage === 'submitted' && maySignOff) return 'signOff'
  if (openRemarks > 0 && isTheirs && stage !== 'approved') return 'remarks'
  return stage === 'drafting' && assignee === person ? 'assigned' : null
}

/**
 * The articles in the making that a person can see, in their latest drafts: with as many questions
 * for many as for one.
 */
export async function listDeskArticles(req: PayloadRequest): Promise<DeskArticle[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    select: {
      assignee: true,
      authors: true,
      changedBy: true,
      contentHash: true,
      createdBy: true,
      due: true,
      stage: true,
      title: true,
    },
    user: req.user,
    where: { stage: { not_equals: 'approved' } },
  })
  const openRemarks = await countOpenRemarks(
    docs.map(({ id }) => id),
    req,
  )
  const submitted = docs.filter(({ stage }) => stage === 'submitted')
  const owners = await listOwners({ articles: submitted, req })
  const standings = await listStandings({
    hashes: new Map(submitted.map(({ contentHash, id }) => [id, contentHash ?? ''])),
    req,
  })
  const actor = { id: String(req.user?.id ?? ''), roles: rolesOf(req.user) }
  return docs.map(({ assignee, changedBy, createdBy, due, id, stage, title }) => {
    const open = openRemarks.get(id) ?? 0
    const standing = standings.get(id)
    const facts = standing && {
      actor,
      at: new Date().toISOString(),
      changedBy: listIDs(changedBy),
      namedHash: standing.contentHash,
      openRemarks: open,
      ownedBy: owners.get(id) ?? [],
      standing,
    }
    return {
      id,
      title: title || 'Untitled',
      stage,
      due: due?.slice(0, 10) ?? null,
      assignee: readRelation(assignee),
      createdBy: readRelation(createdBy),
      openRemarks: open,
      submittedBy: readRelation(standing?.turns.findLast(({ act }) => act === 'submit')?.by),
      // The rule itself is asked, not the roles.
      maySignOff: Boolean(
        facts?.standing.rules.required.some(
          ({ kind }) => decideSignOff({ ...facts, kind }).allowed,
        ),
      ),
    }
  })
}

function listIDs(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
