import type { PayloadRequest } from 'payload'
import { formatNotes } from '../../citations/format/formatNotes'
import { compareTexts } from '../../edition/compare/compareTexts'
import { countWords } from '../../edition/countWords'
import { isBody } from '../../richtext/isBody'
import { listExcuses } from '../../richtext/listExcuses'
import { relationID } from '../../richtext/relationID'
import { deriveStage } from '../../workflow/approval'
import { checkCitations } from '../checkCitations'
import { getArticleCase } from '../getArticleCase'
import { countOpenRemarks } from './countOpenRemarks'
import { findLastTurn } from './findLastTurn'
import { findNames } from './findNames'
import { findReviewBase } from './findReviewBase'
import { listArticleActivity } from './listArticleActivity'
import { listAssignable } from './listAssignable'
import { listReviewActs } from './listReviewActs'
import { listReviewSignOffs } from './listReviewSignOffs'
import type { Review } from './model'

/**
 * Everything a second person needs to answer a text: the text as it will be printed, compared with
 * the one approved or printed last; what is wrong with it; how its sign-offs stand; what this person
 * may do with it; and what was done with it so far. Refuses with 401 where nobody is signed in and
 * with 404 where the person may not see the article.
 */
export async function getReview({ id, req }: { id: number; req: PayloadRequest }): Promise<Review> {
  const { actor, article, changedBy, isOwn, standing, text } = await getArticleCase({ id, req })
  const { contentHash, rules } = standing
  const magazine = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const style = magazine.citationStyle || undefined
  const notes = formatNotes({
    notes: text.notes,
    references: text.references,
    ...(style ? { style } : {}),
  })
  const base = await findReviewBase({ article: id, req, standing, style })
  const openRemarks = await countOpenRemarks({ article: id, req })
  const body: unknown = article.body
  const acts = listReviewActs({
    actor,
    at: new Date().toISOString(),
    changedBy,
    isEmpty: countWords(text) === 0,
    isOwn,
    openRemarks,
    standing,
  })
  const mayAssign = acts.some(({ act, closed }) => act === 'assign' && !closed)
  const assignee = relationID(article.assignee)
  const names = await findNames({ ids: assignee ? [assignee] : [], req })
  return {
    id,
    stage: deriveStage(standing),
    contentHash,
    text,
    notes,
    lastTurn: await findLastTurn({ article: id, req }),
    base,
    comparison: compareTexts(base ?? { text, notes }, { text, notes }),
    problems: checkCitations(text, isBody(body) ? listExcuses(body) : undefined).problems,
    fourEyes: rules.fourEyes,
    distinctSigners: rules.distinctSigners,
    signOffs: await listReviewSignOffs({ article, req, standing, text }),
    openRemarks,
    acts,
    assignment: {
      assignee: assignee ? { id: Number(assignee), name: names.get(assignee) ?? 'Somebody' } : null,
      due: article.due?.slice(0, 10) ?? null,
    },
    assignable: mayAssign ? await listAssignable(req) : [],
    activity: await listArticleActivity({ actor, article: id, req }),
  }
}
