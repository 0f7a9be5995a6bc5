import type { PayloadRequest } from 'payload'
import type { Stage, TurnAct } from '../workflow/approval'
import { recordAct } from './recordAct'
import { vouched } from '../lib/writes/vouched'
import type { Article } from '../payload-types'
import { getNewestVersion } from '../queries/getNewestVersion'

const EVENTS = {
  submit: 'article.submit',
  takeBack: 'article.takeBack',
  requestChanges: 'article.requestChanges',
} as const satisfies Record<TurnAct, string>

/** Writes an act that passes a text on: the version it was about, the turn, the audit entry. */
export async function recordTurn({
  act,
  changedBy,
  contentHash,
  id,
  note,
  req,
  stage,
}: {
  act: TurnAct
  /** Who changed the text, where the act makes it others than were known. */
  changedBy?: number[] | undefined
  contentHash: string
  id: number
  note?: string | undefined
  req: PayloadRequest
  stage: Stage
}): Promise<void> {
  const { user } = req
  if (!user) throw new Error('A turn is taken by somebody.')
  const version = await saveStage({ id, data: { stage, ...(changedBy && { changedBy }) }, req })
  await req.payload.create({
    collection: 'turns',
    data: {
      article: id,
      act,
      contentHash,
      version,
      by: user.id,
      at: new Date().toISOString(),
      note: note ?? null,
    },
    overrideAccess: true,
    req,
  })
  await recordAct(req, {
    event: EVENTS[act],
    subject: { collection: 'articles', id },
    hashBefore: contentHash,
    hashAfter: contentHash,
    ...(note ? { details: { note } } : {}),
  })
}

/**
 * Writes the stage of an article as an explicit version, never over an autosaved one, so that the
 * text an act was about can be found again. Answers the id of that version.
 */
export async function saveStage({
  id,
  data,
  req,
}: {
  id: number
  data: Partial<Pick<Article, 'stage' | 'changedBy' | 'assignee' | 'due'>>
  req: PayloadRequest
}): Promise<number> {
  await req.payload.update({
    collection: 'articles',
    id,
    data,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req: vouched(req),
  })
  return (await getNewestVersion({ article: id, req })).id
}
