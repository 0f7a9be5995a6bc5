import type { PayloadRequest } from 'payload'
import { countWords } from '../../edition/countWords'
import { isBody } from '../../richtext/isBody'
import { listExcuses } from '../../richtext/listExcuses'
import { relationID } from '../../richtext/relationID'
import { decideSignOff, deriveStage, type Standing } from '../../workflow/approval'
import { checkCitations } from '../checkCitations'
import { compareTextsBeside } from '../compareBeside'
import { formatNotesBeside } from '../formatBeside'
import { getArticleCase } from '../getArticleCase'
import { getPrinting } from '../getPrinting'
import { listPeople } from '../listPeople'
import { countOpenSuggestions } from '../suggestions/countOpenSuggestions'
import { listTaken } from '../suggestions/listTaken'
import { countOpenComments } from './countOpenComments'
import { findNames } from './findNames'
import { findReviewBase } from './findReviewBase'
import { findSigners } from './findSigners'
import { listArticleActivity } from './listArticleActivity'
import { listReviewSignOffs } from './listReviewSignOffs'
import type { Named, Review, ReviewAct, ReviewStanding, ReviewTurn } from './model'
import {
  decideAssign,
  decideRequestChanges,
  decideSubmit,
  decideTakeBack,
} from '../../workflow/acts'
import type { Refused } from '../../workflow/refusals'
import { type Actor, isAllowed } from '../../workflow/roles'

/**
 * Everything a second person needs to answer a text: the text as it will be printed, compared with
 * the one approved or printed last; what is wrong with it; how its sign-offs stand; what this person
 * may do with it; and what was done with it so far. Refuses with 401 where nobody is signed in and
 * with 404 where the person may not see the article.
 */
export async function getReview({ id, req }: { id: number; req: PayloadRequest }): Promise<Review> {
  const found = await getArticleCase({ id, req })
  const { actor, article, changedBy, ownedBy, standing, text } = found
  const { rules } = standing
  const printing = await getPrinting(req)
  const notes = await formatNotesBeside(
    { notes: text.notes, references: text.references, ...printing },
    String(req.user?.id),
  )
  const base = await findReviewBase({ article: id, printing, req, standing })
  return {
    ...(await readActs(found, req)),
    text,
    notes,
    lastTurn: await findLastTurn({ article: id, req }),
    base,
    comparison: await compareTextsBeside(
      base ?? { text, notes },
      { text, notes },
      String(req.user?.id),
    ),
    fourEyes: rules.fourEyes,
    distinctSigners: rules.distinctSigners,
    signers: await findSigners({ changedBy, ownedBy, req, standing }),
    signOffs: await listReviewSignOffs({ article, req, standing, text }),
    activity: await listArticleActivity({ actor, article: id, req }),
  }
}

/**
 * What this person may do with an article now, and what stands in the way: the part of a review that
 * is always in view while somebody writes. Refuses as `getReview` does.
 */
export async function getReviewActs({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<ReviewStanding> {
  return readActs(await getArticleCase({ id, req }), req)
}

async function readActs(
  {
    actor,
    article,
    changedBy,
    isOwn,
    ownedBy,
    standing,
    text,
  }: Awaited<ReturnType<typeof getArticleCase>>,
  req: PayloadRequest,
): Promise<ReviewStanding> {
  const { id } = article
  const openComments = (await countOpenComments([id], req)).get(id) ?? 0
  const openSuggestions = (await countOpenSuggestions([id], req)).get(id) ?? 0
  const body: unknown = article.body
  const acts = listReviewActs({
    actor,
    at: new Date().toISOString(),
    changedBy,
    isEmpty: countWords(text) === 0,
    isOwn,
    openComments,
    openSuggestions,
    ownedBy,
    standing,
  })
  const mayAssign = acts.some(({ act, closed }) => act === 'assign' && !closed)
  const assignee = relationID(article.assignee)
  const names = await findNames({ ids: assignee ? [assignee] : [], req })
  return {
    id,
    stage: deriveStage(standing),
    contentHash: standing.contentHash,
    problems: checkCitations(text, isBody(body) ? listExcuses(body) : undefined).problems,
    openComments,
    openSuggestions,
    taken: await listTaken({ article: id, changedBy, req }),
    acts,
    assignment: {
      assignee: assignee ? { id: Number(assignee), name: names.get(assignee) ?? 'Somebody' } : null,
      due: article.due?.slice(0, 10) ?? null,
    },
    assignable: mayAssign ? await listAssignable(req) : [],
  }
}

/** What the reviewer would write; which words it is does not matter to whether they may. */
const SOME_REASON = 'A reason'

/**
 * Everything that can be done with an article, each with why this person cannot do it now. The rules
 * asked are those that decide when it is done, so a button that is open here is refused only if
 * something happened in between.
 */
function listReviewActs({
  actor,
  at,
  changedBy,
  isEmpty,
  isOwn,
  openComments,
  openSuggestions,
  ownedBy,
  standing,
}: {
  actor: Actor
  /** Now, ISO 8601. */
  at: string
  changedBy: readonly string[]
  isEmpty: boolean
  isOwn: boolean
  openComments: number
  openSuggestions: number
  ownedBy: readonly string[]
  standing: Standing
}): ReviewAct[] {
  const { contentHash: namedHash, rules } = standing
  const nothing = { assignee: null, due: null }
  return [
    { act: 'submit', closed: closedBy(decideSubmit({ actor, isEmpty, isOwn, standing })) },
    ...rules.required.map(({ kind }): ReviewAct => {
      const open = { openComments, openSuggestions }
      const facts = { actor, at, changedBy, kind, namedHash, ownedBy, standing, ...open }
      return { act: 'signOff', kind, closed: closedBy(decideSignOff(facts)) }
    }),
    {
      act: 'requestChanges',
      closed: closedBy(decideRequestChanges({ actor, namedHash, reason: SOME_REASON, standing })),
    },
    { act: 'takeBack', closed: closedBy(decideTakeBack({ actor, isOwn, standing })) },
    { act: 'assign', closed: closedBy(decideAssign({ actor, ...nothing, now: nothing })) },
  ]
}

function closedBy(decision: { allowed: true } | Refused): ReviewAct['closed'] {
  return decision.allowed ? null : { reason: decision.reason, message: decision.message }
}

/** Who passed the text on last, and what they said; null where nobody has. */
export async function findLastTurn({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<ReviewTurn | null> {
  const { docs } = await req.payload.find({
    collection: 'turns',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    sort: '-id',
    where: { article: { equals: article } },
  })
  const [turn] = docs
  if (!turn) return null
  const by = relationID(turn.by) ?? ''
  const names = await findNames({ ids: [by], req })
  return {
    act: turn.act,
    by: { id: Number(by), name: names.get(by) ?? 'Somebody' },
    at: turn.at,
    note: turn.note ?? null,
  }
}

/** Whom an article can be given to, by name: those whose role may edit one. */
async function listAssignable(req: PayloadRequest): Promise<Named[]> {
  const people = await listPeople(req)
  return people
    .filter(({ roles }) => isAllowed(roles, 'article.editOwn'))
    .map(({ id, name }) => ({ id, name }))
}
