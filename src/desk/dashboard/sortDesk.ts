import { daysBetween } from './daysBetween'
import type { DeskArticle, DeskOfPerson, WaitingReason } from './model'

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
