import type { PayloadRequest } from 'payload'
import { lockRow } from '../../lib/writes/lockRow'
import { type ArticleCase, getArticleCase } from '../../queries/getArticleCase'
import { mayEditArticle } from '../../workflow/roles'
import { refuse } from '../../workflow/refusals'
import { throwRefusal } from '../../lib/refusal'
import type { Article, Issue } from '../../payload-types'
import { getIssue } from '../../queries/getIssueCase'
import { vouched } from '../../lib/writes/vouched'
import type { Body } from '../../richtext/model'
import { relationID } from '../../richtext/relationID'

/** An article that is to be written over, under its row lock; only for who may edit it. */
export async function takeArticle(id: number, req: PayloadRequest): Promise<ArticleCase> {
  await lockRow(req, 'articles', id)
  const found = await getArticleCase({ id, req })
  if (!mayEditArticle(found.actor, found.isOwn)) throwRefusal(refuse('notYours'))
  return found
}

/** The issue an article is to be placed in, under its row lock. */
export async function takeIssue(id: number, req: PayloadRequest): Promise<Issue> {
  await lockRow(req, 'issues', id)
  return getIssue({ id, req })
}

type Text = { title: string; body: Body; editorsNote: string | null }

/**
 * Writes the article of a manuscript as a draft. A new one is written in the import's name, because
 * no person may name the manuscript an article came from. One that is written over is changed with
 * the person's own rights, so that its approval lapses as after any other change; the manuscript is
 * named afterwards. An editor's note stays where the new manuscript has no notice.
 */
export async function saveArticle({
  before,
  manuscript,
  req,
  text,
}: {
  before: Article | undefined
  manuscript: number
  req: PayloadRequest
  text: Text
}): Promise<Article> {
  const { title, editorsNote } = text
  // Payload types rich text by its own generated shape of the same nodes.
  const body = text.body as unknown as Article['body']
  if (!before) {
    return req.payload.create({
      collection: 'articles',
      data: { title, body, editorsNote, manuscript, kind: 'article', language: 'en-GB' },
      depth: 0,
      draft: true,
      overrideAccess: true,
      req: vouched(req),
    })
  }
  await req.payload.update({
    collection: 'articles',
    id: before.id,
    data: { title, body, ...(editorsNote === null ? {} : { editorsNote }) },
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return req.payload.update({
    collection: 'articles',
    id: before.id,
    data: { manuscript },
    depth: 0,
    draft: true,
    overrideAccess: true,
    req: vouched(req),
  })
}

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
