import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { getStanding } from '../../queries/getStanding'
import { countOpenRemarks } from '../../queries/review/countOpenRemarks'
import { decideSignOff } from '../../workflow/approval'
import { readRelation } from '../readRelation'
import type { DeskArticle } from './model'

/** The articles in the making that a person can see, in their latest drafts. */
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
  const articles: DeskArticle[] = []
  for (const doc of docs) {
    const { assignee, changedBy, contentHash, createdBy, due, id, stage, title } = doc
    const openRemarks = await countOpenRemarks({ article: id, req })
    const isSubmitted = stage === 'submitted' && typeof contentHash === 'string'
    articles.push({
      id,
      title: title || 'Untitled',
      stage,
      due: due?.slice(0, 10) ?? null,
      assignee: readRelation(assignee),
      createdBy: readRelation(createdBy),
      openRemarks,
      ...(isSubmitted
        ? await judgeSubmission({
            contentHash,
            id,
            changedBy: listIDs(changedBy),
            openRemarks,
            req,
          })
        : { submittedBy: null, maySignOff: false }),
    })
  }
  return articles
}

/** Asks the rule itself, not the roles: whether the person may sign off anything of this text now. */
async function judgeSubmission({
  changedBy,
  contentHash,
  id,
  openRemarks,
  req,
}: {
  changedBy: string[]
  contentHash: string
  id: number
  openRemarks: number
  req: PayloadRequest
}): Promise<Pick<DeskArticle, 'maySignOff' | 'submittedBy'>> {
  const standing = await getStanding({ article: id, contentHash, req })
  const submission = standing.turns.findLast(({ act }) => act === 'submit')
  const actor = { id: String(req.user?.id ?? ''), roles: rolesOf(req.user) }
  return {
    submittedBy: readRelation(submission?.by),
    maySignOff: standing.rules.required.some(
      ({ kind }) =>
        decideSignOff({
          actor,
          kind,
          namedHash: contentHash,
          changedBy,
          openRemarks,
          at: new Date().toISOString(),
          standing,
        }).allowed,
    ),
  }
}

function listIDs(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
