import type { PayloadRequest } from 'payload'
import type { Article, Issue } from '../payload-types'
import { relationID } from '../richtext/relationID'

export type IssueSection = { heading: string; articles: Article[] }

/** The articles of an issue as they stand now, section by section, in the order of the contents. */
export async function listIssueArticles({
  issue,
  req,
}: {
  issue: Issue
  req: PayloadRequest
}): Promise<IssueSection[]> {
  const sections = (issue.contents ?? []).map(({ heading, articles }) => ({
    heading,
    ids: (articles ?? []).flatMap((article) => relationID(article) ?? []),
  }))
  const ids = sections.flatMap((section) => section.ids)
  if (ids.length === 0) return sections.map(({ heading }) => ({ heading, articles: [] }))
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const byID = new Map(docs.map((article) => [String(article.id), article]))
  return sections.map((section) => ({
    heading: section.heading,
    articles: section.ids.flatMap((id) => byID.get(id) ?? []),
  }))
}
