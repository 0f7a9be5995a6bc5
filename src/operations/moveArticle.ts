import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/can'
import { throwRefusal } from '../lib/refusal'
import { lockRow } from '../lib/writes/lockRow'
import type { Issue } from '../payload-types'
import { getIssue } from '../queries/getIssueCase'
import { relationID } from '../richtext/relationID'
import { decideMove, placeArticle, type Placed, takeOutArticle } from '../workflow/contents'
import { perform } from './perform'
import { recordAct } from './recordAct'
import { refuseClosedArticle } from '../queries/findOpenArticle'

/** Where an article stands: the id of its issue, the heading above it, and the place, from 1. */
export type ArticlePosition = { issue: number; section: string; place: number }

/**
 * Puts an article into a section of an issue and takes it from where it stood, in one act: there is
 * no moment at which it stands in two issues or in none. A section that the issue does not have is
 * made at its end. Both issues are locked in the order of their ids. Where the article stands there
 * already, nothing is written. Refuses as `decideMove` says, and with 404 where there is no such
 * issue or the person sees no such article.
 */
export async function moveArticle({
  id,
  issue,
  place,
  req,
  section,
}: {
  id: number
  issue: number
  place?: number
  req: PayloadRequest
  section: string
}): Promise<{ from: ArticlePosition | null; to: ArticlePosition }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'article.move', subject }, async () => {
    await refuseClosedArticle({ id, req })
    const expected = await findIssueOf(id, req)
    await lockRow(req, 'issues', issue, ...(expected ? [expected.id] : []))
    const target = await getIssue({ id: issue, req })
    const source = await findIssueOf(id, req)
    const asked = { section, ...(place === undefined ? {} : { place }) }
    const decision = decideMove({
      ...asked,
      actor: { id: String(req.user?.id), roles: rolesOf(req.user) },
      movedMeanwhile: source?.id !== expected?.id,
    })
    if (!decision.allowed) return throwRefusal(decision)

    const contents = placeArticle(contentsOf(target), {
      ...asked,
      article: id,
      section: decision.section,
    })
    const from = source && positionIn(source.id, contentsOf(source), id)
    const to = positionIn(issue, contents, id)
    if (!to) throw new Error(`Article ${id} stands nowhere in issue ${issue} after its move.`)
    if (JSON.stringify(from) === JSON.stringify(to)) return { from, to }
    if (source && source.id !== issue) {
      await saveContents(source.id, takeOutArticle(contentsOf(source), id), req)
    }
    await saveContents(issue, contents, req)
    await recordAct(req, { event: 'article.move', subject, details: { from, to } })
    return { from, to }
  })
}

async function findIssueOf(article: number, req: PayloadRequest): Promise<Issue | null> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    where: { 'contents.articles': { equals: article } },
  })
  return docs[0] ?? null
}

function contentsOf({ contents }: Issue): (Placed & { id?: string | null })[] {
  return (contents ?? []).map(({ articles, ...section }) => ({
    ...section,
    articles: (articles ?? []).flatMap((article) => Number(relationID(article)) || []),
  }))
}

function positionIn(
  issue: number,
  contents: readonly Placed[],
  article: number,
): ArticlePosition | null {
  const section = contents.find(({ articles }) => articles.includes(article))
  if (!section) return null
  return { issue, section: section.heading, place: section.articles.indexOf(article) + 1 }
}

async function saveContents(id: number, contents: Placed[], req: PayloadRequest): Promise<void> {
  await req.payload.update({
    collection: 'issues',
    id,
    data: { contents },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
