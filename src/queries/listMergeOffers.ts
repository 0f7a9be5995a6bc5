import type { PayloadRequest } from 'payload'
import type { CslItem } from '../citations/model'
import { compareNumbering } from '../citations/numbering/compareNumbering'
import type { NoteChange } from '../citations/numbering/model'
import { decideMerge } from '../citations/references/decideMerge'
import { findNearMatches } from '../citations/references/findNearMatches'
import type { MergeDecision } from '../citations/references/model'
import { referenceKey } from '../citations/references/referenceKey'
import { contentHash } from '../edition/contentHash'
import { mergeInText, type Merger } from '../edition/mergeInText'
import { referenceToCsl } from '../lib/csl'
import type { Article } from '../payload-types'
import { findReferenceCandidates } from './findReferenceCandidates'
import { formatEveryBeside } from './formatBeside'
import { getArticleText } from './getArticleText'
import { getPrinting } from './getPrinting'

/** A reference that may be the same work as the one in hand, and what merging it would do. */
export type MergeOffer = {
  other: CslItem
  likeness: number
  differing: string[]
  decision: MergeDecision
  /** How many articles and quotations point at the other now. */
  uses: { articles: number; quotations: number }
  /** Articles that would print otherwise; an approval of them would lapse. */
  changes: { id: number; title: string; notes: NoteChange[] }[]
}

/** More are never one work; a title alone like “Preface” may be near to many. */
const MOST_OFFERS = 8

/**
 * The references like this one, nearest first, each with what would change if it were merged into
 * this one. `article` texts are read without access: what is told of them is their title and notes,
 * to people who may merge and so may edit them all.
 */
export async function listMergeOffers({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ reference: CslItem; offers: MergeOffer[] } | null> {
  const found = await req.payload.findByID({
    collection: 'references',
    id,
    depth: 0,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    req,
    user: req.user,
  })
  if (!found) return null
  const reference = referenceToCsl(found)
  const work = { key: referenceKey(reference), csl: reference }
  const candidates = await findReferenceCandidates({ req, works: [work] })
  const near = findNearMatches(
    reference,
    candidates.map(({ csl }) => csl),
  )
  const offers: MergeOffer[] = []
  for (const { differing, likeness, reference: other } of near.slice(0, MOST_OFFERS)) {
    const decision = decideMerge(reference, other)
    const articles = await listCiting([Number(other.id), id], req)
    const quotations = await req.payload.count({
      collection: 'quotations',
      overrideAccess: true,
      req,
      where: { reference: { equals: Number(other.id) } },
    })
    const changes: MergeOffer['changes'] = []
    if (decision.allowed) {
      const merger = { from: other.id, into: reference.id, merged: decision.merged }
      for (const article of articles) {
        const notes = await listChanges(article, merger, req)
        if (notes) changes.push({ id: article.id, title: article.title, notes })
      }
    }
    const uses = {
      articles: articles.filter(({ citedReferences }) =>
        (citedReferences ?? []).some((cited) => String(cited) === other.id),
      ).length,
      quotations: quotations.totalDocs,
    }
    offers.push({ other, likeness, differing, decision, uses, changes })
  }
  return { reference, offers }
}

async function listCiting(references: number[], req: PayloadRequest): Promise<Article[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: {
      or: [{ citedReferences: { in: references } }, { 'quotations.reference': { in: references } }],
    },
  })
  return docs
}

/** The notes that would print otherwise; null where the text stays the same in every respect. */
async function listChanges(
  article: Article,
  merger: Merger,
  req: PayloadRequest,
): Promise<NoteChange[] | null> {
  const text = await getArticleText({ article, req })
  const merged = mergeInText(text, merger)
  if (contentHash(merged) === contentHash(text)) return null
  const printing = await getPrinting(req)
  const sides = [text, merged].map(({ notes, references }) => ({ notes, references, ...printing }))
  const [before, after] = await formatEveryBeside(sides, String(req.user?.id))
  return compareNumbering(before?.notes ?? [], after?.notes ?? []).filter(
    ({ printedChanged }) => printedChanged,
  )
}
