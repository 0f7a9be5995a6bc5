import { isCalendarDate } from './isCalendarDate'
import type { Actor, Decision } from './model'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'
import { isAllowed } from './roles'

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
