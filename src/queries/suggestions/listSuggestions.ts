import type { PayloadRequest } from 'payload'
import type { Suggestion } from '../../payload-types'
import type { BodyNode } from '../../richtext/model'
import { relationID } from '../../richtext/relationID'
import type { MadeChange } from '../../richtext/suggested/bodyChanges'
import { readChange } from '../../richtext/suggested/bodyChanges'
import { getArticleCase } from '../getArticleCase'
import { findNames } from '../review/findNames'

/** A suggestion as the desk shows it. `id` of its author is null where a file named somebody unknown here. */
export type ListedSuggestion = {
  id: number
  author: { id: number | null; name: string }
  /** Who brought the file it came in. */
  broughtBy: { id: number; name: string } | null
  at: string
  message: string | null
  state: Suggestion['state']
  settled: { by: { id: number; name: string }; at: string; answer: string | null } | null
  /** As stored; `readChange` reads it. */
  change: unknown
  base: BodyNode | null
  /** What goes and what comes, in words. */
  words: string
}

/**
 * Every suggestion of an article, oldest first, those that were settled included. Refuses with 401
 * where nobody is signed in and 404 where the person may not see the article.
 */
export async function listSuggestions({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<ListedSuggestion[]> {
  await getArticleCase({ id, req })
  const docs = await findSuggestions({ article: id, req })
  const people = docs.flatMap(({ by, settledBy }) => [
    relationID(by) ?? [],
    relationID(settledBy) ?? [],
  ])
  const names = await findNames({ ids: [...new Set(people.flat())], req })
  const named = (person: unknown) => {
    const of = relationID(person as Suggestion['by']) ?? ''
    return { id: Number(of), name: names.get(of) ?? 'Somebody' }
  }
  return docs.map((one) => {
    const author = relationID(one.author)
    return {
      id: one.id,
      author: { id: author === undefined ? null : Number(author), name: one.authorName },
      broughtBy: one.source === 'file' ? named(one.by) : null,
      at: one.at,
      message: one.message ?? null,
      state: one.state,
      settled: one.settledAt
        ? { by: named(one.settledBy), at: one.settledAt, answer: one.answer ?? null }
        : null,
      change: one.change,
      base: (one.base as BodyNode | null) ?? null,
      words: one.words ?? '',
    }
  })
}

/** The records of an article, oldest first; callers have asked who may see them. */
export async function findSuggestions({
  article,
  req,
  state,
}: {
  article: number
  req: PayloadRequest
  state?: Suggestion['state']
}): Promise<Suggestion[]> {
  const { docs } = await req.payload.find({
    collection: 'suggestions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'id',
    where: { article: { equals: article }, ...(state ? { state: { equals: state } } : {}) },
  })
  return docs
}

/** The change of a record, with the block in which it was made. */
export function madeChangeOf({ base, change }: Pick<Suggestion, 'base' | 'change'>): MadeChange {
  return { change: readChange(change), base: (base as BodyNode | null) ?? null }
}
