import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/can'
import { hashManifest } from '../edition/hashManifest'
import type { Manifest } from '../edition/manifest'
import { listChanged } from '../edition/listChanged'
import { Refusal } from '../lib/refusal'
import type { Article, Issue } from '../payload-types'
import type { EditionMark, NamedArticle, Press } from '../workflow/publication'
import { listPrinted } from '../edition/listPrinted'
import { buildManifest, type BuiltManifest, type WaitingArticle } from './buildManifest'
import { checkReadiness, type ReadinessObstacle } from './checkReadiness'
import { getManifest } from './getManifest'
import { findOtherwise, hashPrint, listReadPrints, type Otherwise } from './printedNotes'
import type { Actor } from '../workflow/roles'
import { relationID } from '../richtext/relationID'
import { wording } from '../wording'

/** Everything a decision about an issue looks at. */
export type IssueCase = {
  actor: Actor
  issue: Issue
  /** In the order of the contents. */
  articles: Article[]
  manifest: Manifest
  manifestHash: string
  /** Articles that stay as readers have them, because their newer drafts are not approved. */
  waiting: WaitingArticle[]
  /** Articles that would read differently from now on, each of which readers are told about. */
  changed: NamedArticle[]
  /** What of an article is printed otherwise than when it was signed off, by its id. */
  otherwise: Map<string, Otherwise>
  obstacles: ReadinessObstacle[]
  publishing: Press
}

/**
 * An issue as it would be printed now, with what stands in its way and what has been printed of it.
 * Refuses with 401 where nobody is signed in and 404 where there is no such issue.
 */
export async function getIssueCase({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<IssueCase> {
  const issue = await getIssue({ id, req })
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  const sections = await listIssueArticles({ issue, req })
  const publishing = await getPublishing({ issue, req })
  const { current, last } = await getPrinted({ publishing, req })
  const built = await buildManifest({ current, issue, req, sections })
  const { manifest, waiting } = built
  const otherwise = await listOtherwise(built, req)
  return {
    actor: { id: String(user.id), roles: rolesOf(user) },
    issue,
    articles: sections.flatMap((section) => section.articles),
    manifest,
    manifestHash: hashManifest(manifest),
    waiting,
    changed: last
      ? listChanged(last, manifest).map(({ id, text }) => ({ article: id, title: text.title }))
      : [],
    otherwise,
    obstacles: await checkReadiness({ built, issue, otherwise, req, sections }),
    publishing,
  }
}

/** Of the articles that would be printed anew; what readers keep is printed as they have it. */
async function listOtherwise(
  { manifest, waiting }: BuiltManifest,
  req: PayloadRequest,
): Promise<Map<string, Otherwise>> {
  const staying = new Set(waiting.map(({ article }) => article))
  const anew = listPrinted(manifest).filter(({ id }) => !staying.has(id))
  const read = await listReadPrints(
    new Map(anew.map(({ contentHash, id }) => [Number(id), contentHash])),
    req,
  )
  return new Map(
    anew.flatMap((article) => {
      const otherwise = findOtherwise(read.get(Number(article.id)), hashPrint(article))
      return otherwise ? [[article.id, otherwise] as const] : []
    }),
  )
}

/** What readers have of an issue now, and what they had last: another only after a withdrawal. */
async function getPrinted({
  publishing: { current, editions },
  req,
}: {
  publishing: Press
  req: PayloadRequest
}): Promise<{ current: Manifest | null; last: Manifest | null }> {
  const mark = current ?? editions.at(-1)
  const last = mark ? await getManifest({ edition: Number(mark.id), req }) : null
  return { current: current ? last : null, last }
}

/** An issue the person may see. Refuses with 401 and 404. */
export async function getIssue({ id, req }: { id: number; req: PayloadRequest }): Promise<Issue> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.requests.notSignedIn)
  const issue = await req.payload.findByID({
    collection: 'issues',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user,
  })
  if (!issue) throw new Refusal('notFound', 404, wording.requests.notFound.issue)
  return issue
}

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

/** What has been printed of an issue, oldest first, and which edition readers have now. */
export async function getPublishing({
  issue,
  req,
}: {
  issue: Issue
  req: PayloadRequest
}): Promise<Press> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { ordinal: true, manifestHash: true },
    sort: 'ordinal',
    where: { issue: { equals: issue.id } },
  })
  const editions: EditionMark[] = docs.map(({ id, ordinal, manifestHash }) => ({
    id,
    ordinal,
    manifestHash,
  }))
  const current = relationID(issue.currentEdition)
  return { editions, current: editions.find(({ id }) => String(id) === current) ?? null }
}
