import { deriveStage, type Stage, type Standing, TRANSITIONS } from './approval'
import { type Actor, isAllowed, mayEditArticle } from './roles'
import { type Decision, refuse, refuseRole } from './refusals'
import { isCalendarDate } from './time'

/** `isOwn` as in `mayEditArticle`; `isEmpty`: the body holds no word. */
export type SubmitFacts = { actor: Actor; isOwn: boolean; isEmpty: boolean; standing: Standing }

/**
 * Whether a person may hand a text in for approval. A text that changed after it was submitted may
 * be submitted again: it is another text.
 *
 * Refuses: `roleMissing`, `notYours`, `alreadySubmitted`, `alreadyApproved`, `textEmpty`.
 */
export function decideSubmit({
  actor,
  isOwn,
  isEmpty,
  standing,
}: SubmitFacts): Decision<{ from: Stage; to: Stage; contentHash: string }> {
  const refused = refuseRole(actor, 'article.submit')
  if (refused) return refused
  if (!mayEditArticle(actor, isOwn)) return refuse('notYours')
  const from = deriveStage(standing)
  if (!TRANSITIONS.submit.from.includes(from)) {
    return refuse(from === 'approved' ? 'alreadyApproved' : 'alreadySubmitted')
  }
  if (isEmpty) return refuse('textEmpty')
  return { allowed: true, from, to: 'submitted', contentHash: standing.contentHash }
}

/** `isOwn` as in `mayEditArticle`. */
export type TakeBackFacts = { actor: Actor; isOwn: boolean; standing: Standing }

/**
 * Whether a person may take a submitted text back to go on writing. Sign-offs it has by then stay:
 * they are of the text.
 *
 * Refuses: `roleMissing`, `notYours`, `alreadyApproved`, `notSubmitted`.
 */
export function decideTakeBack({
  actor,
  isOwn,
  standing,
}: TakeBackFacts): Decision<{ from: Stage; to: Stage }> {
  const refused = refuseRole(actor, 'article.takeBack')
  if (refused) return refused
  if (!mayEditArticle(actor, isOwn)) return refuse('notYours')
  const from = deriveStage(standing)
  if (!TRANSITIONS.takeBack.from.includes(from)) {
    return from === 'approved' ? refuse('alreadyApproved') : refuse('notSubmitted', { stage: from })
  }
  return { allowed: true, from, to: 'drafting' }
}

export type RequestChangesFacts = {
  actor: Actor
  reason: string
  /** The hash of the text that was read, where the door names one. */
  namedHash?: string
  standing: Standing
}

/**
 * Whether a person may send a text back with a reason. An approved text can be sent back too: the
 * sign-offs it has then no longer count (see `checkSignOffs`), and those who had changed it before
 * it was approved have changed it again: no second person stands behind their words any more. What
 * readers have stays as it is.
 *
 * Refuses: `roleMissing`, `reasonMissing`, `textChanged`, `notSubmitted`.
 */
export function decideRequestChanges({
  actor,
  reason,
  namedHash,
  standing,
}: RequestChangesFacts): Decision<{ from: Stage; to: Stage; contentHash: string }> {
  const { contentHash } = standing
  const refused = refuseRole(actor, 'article.requestChanges')
  if (refused) return refused
  if (reason.trim() === '') return refuse('reasonMissing')
  if (namedHash !== undefined && namedHash !== contentHash) return refuse('textChanged')
  const from = deriveStage(standing)
  if (!TRANSITIONS.requestChanges.from.includes(from)) {
    return refuse('notSubmitted', { stage: from })
  }
  return { allowed: true, from, to: 'changesRequested', contentHash }
}

/** `null` takes the assignment, or the day it is due, away. `due` is `YYYY-MM-DD`. */
export type Assignment = { assignee: string | null; due: string | null }

export type AssignFacts = {
  actor: Actor
  /** The person it goes to, with their roles; `null` for nobody. */
  assignee: Actor | null
  due: string | null
  now: Assignment
}

/**
 * Whether a person may give an article to someone, with a day by which it is due. Possible at every
 * stage. A day that has passed is accepted: it says that the article is late.
 *
 * Refuses: `roleMissing`, `assigneeCannotWrite`, `dateInvalid`.
 */
export function decideAssign({
  actor,
  assignee,
  due,
  now,
}: AssignFacts): Decision<Assignment & { changed: boolean }> {
  const refused = refuseRole(actor, 'article.assign')
  if (refused) return refused
  if (assignee && !isAllowed(assignee.roles, 'article.editOwn')) {
    return refuse('assigneeCannotWrite')
  }
  if (due !== null && !isCalendarDate(due)) return refuse('dateInvalid')
  const next = { assignee: assignee?.id ?? null, due }
  return {
    allowed: true,
    ...next,
    changed: next.assignee !== now.assignee || next.due !== now.due,
  }
}

export type HoldDraftFacts = {
  actor: Actor
  /** As in `mayEditArticle`. */
  isOwn: boolean
  stage: Stage
  /** Readers have this article now. */
  isPrinted: boolean
  /** The newest draft says what readers have. */
  isAsPrinted: boolean
  /** Another draft has been set aside already. */
  isHeld: boolean
}

/**
 * Whether the newest draft of an article may be set aside, so that a misprint can be corrected in
 * the text readers have. A submitted text is with those who read it: it is taken back first.
 *
 * Refuses: `roleMissing`, `notYours`, `notPublished`, `alreadyHeld`, `alreadySubmitted`,
 * `nothingToHold`.
 */
export function decideHoldDraft({
  actor,
  isOwn,
  stage,
  isPrinted,
  isAsPrinted,
  isHeld,
}: HoldDraftFacts): Decision<object> {
  const refused = refuseRole(actor, 'article.editOwn')
  if (refused) return refused
  if (!mayEditArticle(actor, isOwn)) return refuse('notYours')
  if (!isPrinted) return refuse('notPublished')
  if (isHeld) return refuse('alreadyHeld')
  if (stage === 'submitted') return refuse('alreadySubmitted')
  return isAsPrinted ? refuse('nothingToHold') : { allowed: true }
}

/** `isOwn` as in `mayEditArticle`; `isHeld`: a draft has been set aside. */
export type ResumeDraftFacts = { actor: Actor; isOwn: boolean; stage: Stage; isHeld: boolean }

/**
 * Whether the draft that was set aside may become the newest one again. The text it takes the place
 * of stays among the versions. A submitted text is taken back first.
 *
 * Refuses: `roleMissing`, `notYours`, `nothingHeld`, `alreadySubmitted`.
 */
export function decideResumeDraft({
  actor,
  isOwn,
  stage,
  isHeld,
}: ResumeDraftFacts): Decision<object> {
  const refused = refuseRole(actor, 'article.editOwn')
  if (refused) return refused
  if (!mayEditArticle(actor, isOwn)) return refuse('notYours')
  if (!isHeld) return refuse('nothingHeld')
  return stage === 'submitted' ? refuse('alreadySubmitted') : { allowed: true }
}

/**
 * Whether a person may say something about a text: comment on a passage, or, with `thread`, answer a
 * comment. Whoever may read the article and has the verb may; what is settled is opened again first,
 * so that no answer hides under a line that says “resolved”.
 *
 * Refuses: `roleMissing`, `wordsMissing`, `alreadyResolved`.
 */
export function decideComment({
  actor,
  thread,
  words,
}: {
  actor: Actor
  thread?: { isResolved: boolean }
  words: string
}): Decision<object> {
  const refused = refuseRole(actor, 'comment.create')
  if (refused) return refused
  if (words.trim() === '') return refuse('wordsMissing')
  if (thread?.isResolved) return refuse('alreadyResolved')
  return { allowed: true }
}

/**
 * Whether a person may settle a comment (`resolve`) or open it again (`reopen`). Whoever may read the
 * article and has the verb may, the one who wrote the text included: what was said stays, and who
 * settled it is written down.
 *
 * Refuses: `roleMissing`, `alreadyResolved`, `notResolved`.
 */
export function decideResolve({
  act,
  actor,
  isResolved,
}: {
  act: 'resolve' | 'reopen'
  actor: Actor
  isResolved: boolean
}): Decision<object> {
  const refused = refuseRole(actor, 'comment.resolve')
  if (refused) return refused
  if (act === 'resolve' && isResolved) return refuse('alreadyResolved')
  if (act === 'reopen' && !isResolved) return refuse('notResolved')
  return { allowed: true }
}
