import type { PayloadRequest } from 'payload'
import type { AuditEntry } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import { refusalMessage, type RefusalReason, REFUSALS } from '../../workflow/refusals'
import { type Actor, isAllowed } from '../../workflow/roles'
import { findNames } from './findNames'
import type { ReviewActivity } from './model'
import { wording } from '../../wording'

/** How many acts are answered; the audit has all of them. */
const SHOWN = 100

/**
 * What was done with an article, newest first, from the audit. Whoever may read the article may know
 * what was done with it. What was refused is seen by those who read the audit, and by each person of
 * their own attempts. The caller has decided that the article may be read.
 */
export async function listArticleActivity({
  actor,
  article,
  req,
}: {
  actor: Actor
  article: number
  req: PayloadRequest
}): Promise<ReviewActivity[]> {
  const seesRefusals = isAllowed(actor.roles, 'audit.read')
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    depth: 0,
    limit: SHOWN,
    overrideAccess: true,
    req,
    sort: '-id',
    where: {
      and: [
        { subject: { equals: `articles/${article}` } },
        ...(seesRefusals
          ? []
          : [{ or: [{ outcome: { equals: 'done' } }, { actor: { equals: Number(actor.id) } }] }]),
      ],
    },
  })
  const names = await findNames({
    ids: docs.flatMap((entry) => relationID(detailsOf(entry).assignee) ?? []),
    req,
  })
  return docs.map((entry) => toActivity(entry, names))
}

function toActivity(entry: AuditEntry, names: ReadonlyMap<string, string>): ReviewActivity {
  const { actorName, at, event, id, reason } = entry
  const { assignee, due, fourEyes, kind, note } = detailsOf(entry)
  const assigned = relationID(assignee)
  return {
    id,
    at,
    event,
    by: actorName ?? null,
    refused: reason ? wordsOf(reason) : null,
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof fourEyes === 'boolean' ? { fourEyes } : {}),
    ...(typeof note === 'string' ? { note } : {}),
    ...(assignee === undefined ? {} : { assignee: (assigned && names.get(assigned)) || null }),
    ...(due === undefined ? {} : { due: typeof due === 'string' ? due.slice(0, 10) : null }),
  }
}

/** Sentences that name facts of the case cannot be said again without them; those say the reason. */
function wordsOf(reason: string): string {
  const needsFacts: RefusalReason[] = [
    'roleMissing',
    'unknownKind',
    'openComments',
    'openSuggestions',
    'notReady',
  ]
  const known = Object.keys(REFUSALS).find(
    (word): word is RefusalReason => word === reason && !needsFacts.some((one) => one === word),
  )
  return known ? refusalMessage(known) : (OTHER_WORDS[reason] ?? reason)
}

const OTHER_WORDS: Record<string, string> = wording.happened.refused

function detailsOf({ details }: AuditEntry): Record<string, unknown> {
  return typeof details === 'object' && details !== null && !Array.isArray(details) ? details : {}
}
