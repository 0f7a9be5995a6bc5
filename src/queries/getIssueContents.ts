import type { PayloadRequest } from 'payload'
import { relationID } from '../richtext/relationID'
import { checkSignOffs, type SignOffState, type Stage } from '../workflow/approval'
import { getIssueCase } from './getIssueCase'
import { listStandings } from './getStanding'
import { listOpenIDs } from './listOpenIDs'

/** Obstacles that stage and sign-offs tell already. */
const TOLD_BY_STAGE = new Set(['notApproved', 'approvalLapsed'])

/** An article of an issue as those who put the issue together need it. */
export type ContentsArticle = {
  id: number
  title: string
  stage: Stage
  /** In the magazine's order; `held` is how many of the `count` needed are there. */
  signOffs: { kind: string; count: number; held: number; status: SignOffState['status'] }[]
  /** Obstacles in the text itself, apart from its approval. */
  problems: number
  words: number
  notes: number
  assignee: { id: number; name: string } | null
  /** `YYYY-MM-DD`. */
  due: string | null
}

export type IssueContents = {
  id: number
  number: number
  label: string
  /** What a save names as the version it was based on. */
  updatedAt: string
  /** `YYYY-MM-DD`. */
  publicationDate: string | null
  textDeadline: string | null
  /** Of all its texts, also those the person may not open. */
  words: number
  wordsPerPage: number
  /** How many pages of text the issue can hold; null where nobody has said. */
  pages: number | null
  sections: { id: string; heading: string; articles: number[] }[]
  /** Those the person may open; the others are counted by `sections` and nothing is said of them. */
  articles: ContentsArticle[]
}

/**
 * The contents of an issue in order, with how far each article is. Refuses with 401 and 404. Of an
 * article the person may not read only its place is given.
 */
export async function getIssueContents({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<IssueContents> {
  const { articles, issue, obstacles } = await getIssueCase({ id, req })
  const open = await listOpenIDs({ ids: articles.map((article) => article.id), req })
  const names = await listNames(
    articles.flatMap(({ assignee }) => relationID(assignee) ?? []),
    req,
  )
  const { wordsPerPage } = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: false,
    req,
    select: { wordsPerPage: true },
    user: req.user,
  })
  const shown: ContentsArticle[] = []
  const seen = articles.filter((article) => open.has(article.id))
  const standings = await listStandings({
    hashes: new Map(seen.map((article) => [article.id, article.contentHash ?? ''])),
    req,
  })
  for (const article of seen) {
    const standing = standings.get(article.id)
    if (!standing) continue
    const assignee = relationID(article.assignee)
    shown.push({
      id: article.id,
      title: article.title || 'Untitled',
      stage: article.stage,
      signOffs: checkSignOffs(standing).map(({ count, held, kind, status }) => ({
        kind,
        count,
        held: Math.min(held.length, count),
        status,
      })),
      problems: obstacles.filter(
        (obstacle) => obstacle.article === String(article.id) && !TOLD_BY_STAGE.has(obstacle.kind),
      ).length,
      words: article.words ?? 0,
      notes: article.notes ?? 0,
      assignee: assignee ? { id: Number(assignee), name: names.get(assignee) ?? '' } : null,
      due: article.due?.slice(0, 10) ?? null,
    })
  }
  return {
    id,
    number: issue.number,
    label: issue.label,
    updatedAt: issue.updatedAt,
    publicationDate: issue.publicationDate?.slice(0, 10) ?? null,
    textDeadline: issue.textDeadline?.slice(0, 10) ?? null,
    words: articles.reduce((sum, { words }) => sum + (words ?? 0), 0),
    wordsPerPage: wordsPerPage || 450,
    pages: issue.pages ?? null,
    sections: (issue.contents ?? []).map((section, index) => ({
      id: section.id ?? String(index),
      heading: section.heading,
      articles: (section.articles ?? []).flatMap((entry) => Number(relationID(entry)) || []),
    })),
    articles: shown,
  }
}

async function listNames(ids: string[], req: PayloadRequest): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true },
    user: req.user,
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']))
}
