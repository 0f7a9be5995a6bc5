import type { PayloadRequest } from 'payload'
import { listIssueArticles } from '../../queries/getIssueCase'
import { STAGES } from '../../workflow/approval'
import type { IssueGlance } from './model'

/**
 * The issue in the making: the lowest number that has not been printed. Null where every issue is
 * out. Titles are named only of articles the person can see.
 */
export async function findIssueGlance(req: PayloadRequest): Promise<IssueGlance | null> {
  const asked = { depth: 0, overrideAccess: false, req, user: req.user } as const
  const { docs } = await req.payload.find({
    ...asked,
    collection: 'issues',
    limit: 1,
    sort: 'number',
    where: { currentEdition: { exists: false } },
  })
  const [issue] = docs
  if (!issue) return null
  const sections = await listIssueArticles({ issue, req })
  const articles = sections.flatMap((section) => section.articles)
  const seen = await req.payload.find({
    ...asked,
    collection: 'articles',
    draft: true,
    joins: false,
    pagination: false,
    select: {},
    where: { id: { in: articles.map(({ id }) => id) } },
  })
  const visible = new Set(seen.docs.map(({ id }) => id))
  return {
    id: issue.id,
    name: `Issue ${issue.number}, ${issue.label}`,
    publicationDate: issue.publicationDate ?? null,
    copyDate: issue.copyDate ?? null,
    stages: STAGES.map((stage) => {
      const inStage = articles.filter((article) => article.stage === stage)
      return {
        stage,
        count: inStage.length,
        articles: inStage
          .filter(({ id }) => visible.has(id))
          .map(({ id, title }) => ({ id, title: title || 'Untitled' })),
      }
    }),
  }
}
