import type { PayloadRequest } from 'payload'
import type { Issue } from '../../payload-types'
import { relationID } from '../../richtext/relationID'

const FIRST_SECTION = 'Articles'

/**
 * Puts an article at the end of a section of an issue: the one named, made if it is new; else the
 * first, and the section “Articles” where there is none. An article that stands in the issue already
 * stays where it is. A writer cannot change an issue, but brings a manuscript to one: its place at the
 * end of a section is part of the import, so the issue is saved whoever imports.
 */
export async function placeInIssue({
  article,
  issue,
  req,
  section,
}: {
  article: number
  /** As read under its row lock. */
  issue: Issue
  req: PayloadRequest
  section: string | undefined
}): Promise<void> {
  const contents = (issue.contents ?? []).map(({ articles, ...rest }) => ({
    ...rest,
    articles: (articles ?? []).flatMap((entry) => Number(relationID(entry)) || []),
  }))
  if (contents.some(({ articles }) => articles.includes(article))) return
  const heading = section?.trim() || contents[0]?.heading || FIRST_SECTION
  const place = contents.find((entry) => entry.heading === heading)
  if (place) place.articles.push(article)
  else contents.push({ heading, articles: [article] })
  await req.payload.update({
    collection: 'issues',
    id: issue.id,
    data: { contents },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
