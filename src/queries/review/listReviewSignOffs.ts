import type { PayloadRequest } from 'payload'
import type { ArticleText } from '../../edition/articleText'
import type { Article } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import {
  checkSignOffs,
  type LapseCause,
  type SignOff,
  type Standing,
} from '../../workflow/approval'
import { findNames } from './findNames'
import { findTextChanges } from './findTextChanges'
import type { ReviewSignOff, ReviewSignOffs, TextChange } from './model'

/**
 * The sign-offs of an article, kind by kind in the magazine's order: those that hold for the text as
 * it is now, and those that lapsed, each with why and, where the text was changed, with what changed
 * it and who did. A text restored to what was signed has its sign-offs again.
 */
export async function listReviewSignOffs({
  article,
  req,
  standing,
  text,
}: {
  article: Article
  req: PayloadRequest
  standing: Standing
  text: ArticleText
}): Promise<ReviewSignOffs[]> {
  const states = checkSignOffs(standing)
  const names = await findNames({ ids: standing.signOffs.map(({ by }) => by), req })
  const notes = await findNotes(article.id, req)
  const changesOf = new Map<string, TextChange[]>()
  for (const { cause, signOff } of states.flatMap(({ lapsed }) => lapsed)) {
    const { at, contentHash } = signOff
    if (cause !== 'textChanged' || changesOf.has(contentHash)) continue
    const signed = { at, contentHash }
    changesOf.set(contentHash, await findTextChanges({ article, req, signed, text }))
  }
  const show = (signOff: SignOff, cause: LapseCause | null): ReviewSignOff => {
    const { at, by, contentHash, fourEyes } = signOff
    const changes = cause === 'textChanged' ? (changesOf.get(contentHash) ?? []) : []
    return {
      by: { id: Number(by), name: names.get(by) ?? 'Somebody' },
      at,
      contentHash,
      note: notes.get(keyOf(signOff)) ?? null,
      fourEyes,
      lapse: cause === null ? null : { cause, changes },
    }
  }
  return states.map(({ count, held, kind, lapsed, status }) => ({
    kind,
    count,
    status,
    signOffs: [
      ...held.map((signOff) => show(signOff, null)),
      ...lapsed.map(({ cause, signOff }) => show(signOff, cause)).reverse(),
    ],
  }))
}

async function findNotes(article: number, req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ article: { equals: article } }, { note: { exists: true } }] },
  })
  return new Map(
    docs.map(({ at, by, kind, note }) => [
      keyOf({ at, by: relationID(by) ?? '', kind }),
      note ?? '',
    ]),
  )
}

function keyOf({ at, by, kind }: Pick<SignOff, 'at' | 'by' | 'kind'>): string {
  return JSON.stringify([at, by, kind])
}
