import type { Stage } from '../../workflow/approval'
import { daysBetween } from '../dates'

/** An article as the dashboard needs it. `due` is `YYYY-MM-DD`. Ids of people are numbers here. */
export type DeskArticle = {
  id: number
  title: string
  stage: Stage
  due: string | null
  assignee: number | null
  createdBy: number | null
  /** Who submitted it last, and, of a submitted text, whether the person asking may sign it off now. */
  submittedBy: number | null
  maySignOff: boolean
  /** The person began it, or is printed on it as one who wrote it. */
  isOwn: boolean
  /** Of a submitted text that nobody in the house can approve: what is wanting, and who could be given the role. */
  unsigned: { kinds: string[]; couldBe: string[] } | null
  /** Comments nobody has resolved, but for those in which the person asking spoke last and was not answered. */
  openComments: number
  /** Suggested changes nobody has settled, but for those of the person asking. */
  suggestedByOthers: number
  /** The person asking has spoken in an open thread, and somebody else has answered since. */
  isAnswered: boolean
  /** An open thread names the person asking, who has not spoken in it since. */
  isMentioned: boolean
}

/** Why an article waits for somebody. */
export type WaitingReason =
  'changesRequested' | 'mentioned' | 'suggestions' | 'comments' | 'signOff' | 'assigned'

/** What concerns one person, each list in the order in which it is best worked off. */
type DeskOfPerson = {
  waiting: { article: DeskArticle; reason: WaitingReason }[]
  submitted: DeskArticle[]
  due: { article: DeskArticle; days: number }[]
  /** Texts that wait for nobody: because nobody has them, or because nobody here may approve them. */
  unassigned: DeskArticle[]
  unsigned: DeskArticle[]
}

const SOON = 14
const URGENCY: WaitingReason[] = [
  'changesRequested',
  'mentioned',
  'suggestions',
  'comments',
  'signOff',
  'assigned',
]

/**
 * Sorts the articles a person can see into what that person is to do, what they have handed in, what
 * is late or due within a fortnight, and what nobody has. An approved text waits for nobody and is
 * never late.
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
    unassigned: byDue.filter(
      ({ assignee, createdBy, stage }) =>
        stage === 'drafting' && assignee === null && createdBy !== person,
    ),
    unsigned: byDue.filter(({ unsigned }) => unsigned !== null),
  }
}

/**
 * Whose move it is. A text that was sent back is with everybody who may take it up: who has it, who
 * began it, whose name is on it, who submitted it. Otherwise whoever has an article now is asked first; where nobody has
 * it, it is with whoever began it. Suggested changes wait, at every stage, for whoever may take them up.
 * Open comments wait for that person and for whoever wrote the text, at every stage, because while
 * they are open nobody can sign the text off, and for those who were answered; whoever spoke last
 * waits for the others. Whoever is named in one is asked, whoever has the text.
 */
function findReason(article: DeskArticle, person: number): WaitingReason | null {
  const {
    assignee,
    createdBy,
    isAnswered,
    isMentioned,
    isOwn,
    maySignOff,
    openComments,
    stage,
    submittedBy,
    suggestedByOthers,
  } = article
  const isTheirs = (assignee ?? createdBy) === person
  if (stage === 'approved') return null
  const isHanded = isOwn || [assignee, createdBy, submittedBy].includes(person)
  if (stage === 'changesRequested' && isHanded) return 'changesRequested'
  if (isMentioned) return 'mentioned'
  if (suggestedByOthers > 0 && isHanded) return 'suggestions'
  if (stage === 'submitted' && maySignOff) return 'signOff'
  if ((openComments > 0 && (isTheirs || isOwn)) || isAnswered) return 'comments'
  return stage === 'drafting' && assignee === person ? 'assigned' : null
}
