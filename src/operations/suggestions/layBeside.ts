import type { PayloadRequest } from 'payload'
import { Refusal } from '../../lib/refusal'
import type { Article, Suggestion } from '../../payload-types'
import { bodyToMergeBlocks, type BodyBlock } from '../../richtext/bodyBlocks'
import { checkNodes } from '../../richtext/checkNodes'
import { isBody } from '../../richtext/isBody'
import { relationID } from '../../richtext/relationID'
import { fingerprintOf, writeChange, type MadeChange } from '../../richtext/suggested/bodyChanges'
import { sayChangeShort } from '../../richtext/suggested/sayChange'
import {
  blockOfChange,
  headToBlocks,
  placeTextChange,
  type SuggestibleText,
} from '../../richtext/suggested/textChanges'
import type { Standing } from '../../workflow/approval'
import { listWriters } from '../messages/listWriters'
import { tell } from '../messages/tell'

/** A change to be laid beside a text, and who made it. */
export type NewSuggestion = MadeChange & {
  author: number | null
  authorName: string
  at: string
  message?: string | null
}

/** The blocks of an article’s text as it is stored. */
export function blocksOf({ body }: Pick<Article, 'body'>): BodyBlock[] {
  return isBody(body) ? bodyToMergeBlocks(body) : []
}

/** All of an article’s text in which changes can be suggested, as it is stored. */
export function suggestibleOf(article: Article): SuggestibleText {
  return { head: headToBlocks(article), body: blocksOf(article) }
}

/**
 * A change as one of the text as it is now, where it can be; else as it was made. It is known again
 * by how it was made.
 */
export function changeData(made: MadeChange, today: SuggestibleText) {
  const placed = placeTextChange(made, today)
  const base = placed && (blockOfChange(placed, today)?.node ?? null)
  const now = placed ? { change: placed, base } : made
  return {
    words: sayChangeShort(now),
    change: writeChange(now.change),
    base: now.base ? { ...now.base } : null,
    fingerprint: fingerprintOf(made),
  }
}

/** Lays changes beside a text. Refuses with `invalid` what a text cannot hold. Answers their ids. */
export async function layBeside({
  article,
  contentHash,
  made,
  req,
  source,
}: {
  article: Article
  contentHash: string
  made: readonly NewSuggestion[]
  req: PayloadRequest
  source: Suggestion['source']
}): Promise<number[]> {
  const { user } = req
  if (!user) throw new Error('A suggestion is made by somebody.')
  const today = suggestibleOf(article)
  const ids: number[] = []
  for (const one of made) {
    refuseUnholdable(one)
    const { id } = await req.payload.create({
      collection: 'suggestions',
      data: {
        ...changeData(one, today),
        article: article.id,
        contentHash,
        author: one.author,
        authorName: one.authorName,
        by: user.id,
        source,
        at: one.at,
        message: one.message ?? null,
        state: 'open',
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    ids.push(id)
  }
  return ids
}

function refuseUnholdable({ change }: MadeChange): void {
  if (change.type === 'move') return
  const children = change.insert.flatMap(({ link, node }) => [node, ...(link ? [link] : [])])
  const [problem] = checkNodes({ root: { type: 'root', children } })
  if (problem) throw new Refusal('invalid', 400, problem.message, { field: problem.place })
}

/** Tells those whose text it is that changes are suggested in it. */
export async function tellWriters({
  article,
  req,
  standing,
}: {
  article: Article
  req: PayloadRequest
  standing: Standing
}): Promise<void> {
  const began = relationID(article.createdBy)
  const people = await listWriters({ article, req, standing })
  if (began !== undefined) people.push(Number(began))
  await tell({ article: article.id, kind: 'suggested', people: new Set(people), req })
}
