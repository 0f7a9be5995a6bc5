import type { PayloadRequest } from 'payload'
import { decideMerge } from '../citations/references/decideMerge'
import type { CslItem } from '../citations/model'
import { cslToReference } from '../lib/csl'
import { lockRow } from '../lib/writes/lockRow'
import { vouched } from '../lib/writes/vouched'
import { getMergeCase } from '../queries/getMergeCase'
import { refuse, refuseRole } from '../workflow/refusals'
import { lockTexts } from './refreshTexts'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { throwRefusal } from '../lib/refusal'
import type { Article } from '../payload-types'
import { isBody } from '../richtext/isBody'
import { moveBodyCitations } from '../richtext/moveBodyCitations'

type MergeAnswer = MovedUses & {
  reference: number
  from: number
  /** CSL fields that the reference that stays lacked and has now. */
  filled: string[]
  /** What the other said otherwise, and what stands instead. */
  dropped: { field: string; kept: unknown; dropped: unknown }[]
}

/**
 * Makes two references one. Everything that cites `from`, in the latest draft of any article, and
 * every quotation from it, points at `id` afterwards, which gains the fields it lacked; `from` keeps
 * its own, says what it was merged into and is offered nowhere any more. Texts that print otherwise
 * than before are other texts, and their approvals lapse; the others stay approved. Verified
 * quotations stay verified, because it is the same work. Old versions and printed editions stay as
 * they are.
 *
 * Refuses as `decideMerge` says; with 401 nobody, 403 who may not merge, 404 where there is no such
 * reference, 409 `alreadyMerged`.
 */
export async function mergeReferences({
  from,
  id,
  req,
}: {
  from: number
  id: number
  req: PayloadRequest
}): Promise<MergeAnswer> {
  const subject = { collection: 'references', id } as const
  return perform(req, { event: 'reference.merge', subject }, async () => {
    await lockRow(req, 'references', id, from)
    const sides = await getMergeCase({ from, into: id, req })
    const refused = refuseRole(sides.actor, 'reference.merge')
    if (refused) return throwRefusal(refused)
    const decision = decideMerge(sides.into.csl, sides.from.csl)
    if (!decision.allowed) return throwRefusal(refuse(decision.reason))
    if (sides.from.isMerged || sides.into.isMerged) return throwRefusal(refuse('alreadyMerged'))
    await lockTexts({ id: [id, from], req, through: ['citedReferences', 'quotations.reference'] })

    const { dropped, filled, merged } = decision
    if (filled.length > 0) await fillIn({ filled, id, merged, req })
    const uses = await moveReferenceUses({ from, into: id, req })
    await retire({ from, into: id, req })
    const answer = { reference: id, from, filled, dropped, ...uses }
    await recordAct(req, { event: 'reference.merge', subject, details: answer })
    return answer
  })
}

/** Writes the fields that were lacking and no other. */
async function fillIn({
  filled,
  id,
  merged,
  req,
}: {
  filled: string[]
  id: number
  merged: CslItem
  req: PayloadRequest
}): Promise<void> {
  const gained = Object.fromEntries(
    Object.entries(merged).filter(([name]) => filled.includes(name)),
  )
  const { fields } = cslToReference({ ...gained, id: String(id), type: merged.type })
  const said = Object.entries(fields).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  )
  await req.payload.update({
    collection: 'references',
    id,
    data: Object.fromEntries(said),
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
}

/** Says of a reference, and of those merged into it before, what they are now. */
async function retire({
  from,
  into,
  req,
}: {
  from: number
  into: number
  req: PayloadRequest
}): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'references',
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { or: [{ id: { equals: from } }, { mergedInto: { equals: from } }] },
  })
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'references',
      id,
      data: { mergedInto: into },
      depth: 0,
      overrideAccess: true, // no person may write this field
      req: vouched(req),
    })
  }
}

type MovedUses = {
  /** Articles that cited it, with the number of citations that were moved. */
  articles: { id: number; title: string; citations: number }[]
  /** Ids of the quotations that were from it. */
  quotations: number[]
}

/**
 * Points everything that pointed at one reference at another: the quotations first, because an
 * article's hash is taken of them too. The rows of the articles are locked already. A quotation
 * keeps its verification: what was compared is the same work under another number.
 */
async function moveReferenceUses({
  from,
  into,
  req,
}: {
  from: number
  into: number
  req: PayloadRequest
}): Promise<MovedUses> {
  const everything = {
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
  } as const
  const quotations = await req.payload.find({
    collection: 'quotations',
    ...everything,
    select: {},
    sort: 'id',
    where: { reference: { equals: from } },
  })
  for (const { id } of quotations.docs) {
    await req.payload.update({
      collection: 'quotations',
      id,
      data: { reference: into },
      depth: 0,
      overrideAccess: true, // whoever may merge references moves what is quoted from them
      req: vouched(req),
    })
  }

  const articles = await req.payload.find({
    collection: 'articles',
    ...everything,
    draft: true,
    sort: 'id',
    where: { citedReferences: { in: [from] } },
  })
  const moves = new Map([[String(from), into]])
  const moved: MovedUses['articles'] = []
  for (const { body, id, title } of articles.docs) {
    const stored: unknown = body
    if (!isBody(stored)) continue
    const change = moveBodyCitations(stored, moves)
    if (change.moved === 0) continue
    await req.payload.update({
      collection: 'articles',
      id,
      // Payload types rich text by its own generated shape of the same nodes.
      data: { body: change.body as unknown as Article['body'] },
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
      user: req.user,
    })
    moved.push({ id, title, citations: change.moved })
  }
  return { articles: moved, quotations: quotations.docs.map(({ id }) => id) }
}
