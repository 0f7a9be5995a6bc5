import type { PayloadRequest } from 'payload'
import { HEAD_FIELDS, type HeadField } from '../../edition/merge/headFields'
import { Refusal, throwRefusal } from '../../lib/refusal'
import { lockRow } from '../../lib/writes/lockRow'
import { vouched } from '../../lib/writes/vouched'
import type { Article, Suggestion } from '../../payload-types'
import { getArticleCase, type ArticleCase } from '../../queries/getArticleCase'
import { findSuggestions, madeChangeOf } from '../../queries/suggestions/listSuggestions'
import { mergeBlocksToBody } from '../../richtext/bodyBlocks'
import type { Body } from '../../richtext/model'
import { relationID } from '../../richtext/relationID'
import { writeChange, type BodyChange } from '../../richtext/suggested/bodyChanges'
import {
  blocksToHead,
  placeTextChange,
  takeTextChanges,
} from '../../richtext/suggested/textChanges'
import { decideSettle, type SettleAct } from '../../workflow/suggesting'
import { tell } from '../messages/tell'
import { perform } from '../perform'
import { recordAct } from '../recordAct'
import { recordTurn } from '../recordTurn'
import { suggestibleOf } from './layBeside'
import { wording } from '../../wording'

/** What became of each: those that could not be settled with why. */
export type Settled = {
  settled: number[]
  refused: { id: number; message: string }[]
  /** When the text was saved with what was taken; null where nothing was. */
  savedAt: string | null
}

/**
 * Takes, leaves, withdraws or reopens suggestions of one article, with an answer to those who made
 * them. What is taken is in the text at once, as a version of its own; a submitted text stays
 * submitted, as it then is. Whoever takes a change and whoever wrote it have both changed the text.
 * Of several, those that cannot be settled stay as they are and are answered with why; of one alone
 * that is a refusal, as `decideSettle` says. Refuses an unknown id with 404.
 */
export async function settleSuggestions({
  act,
  answer,
  id,
  ids,
  req,
}: {
  act: SettleAct
  answer?: string | undefined
  /** Of the article. */
  id: number
  ids: readonly number[]
  req: PayloadRequest
}): Promise<Settled> {
  const subject = { collection: 'articles', id } as const
  const event = `suggestion.${act}` as const
  return perform(req, { event, subject }, async () => {
    await lockRow(req, 'articles', id)
    const found = await getArticleCase({ id, req })
    const { actor, article, isOwn, standing } = found
    const all = await findSuggestions({ article: id, req })
    const wanted = [...new Set(ids)].map((one) => {
      const suggestion = all.find((other) => other.id === one)
      if (suggestion) return suggestion
      throw new Refusal('notFound', 404, wording.doors.noSuggestion)
    })
    const text = openText(article, all)
    const settled: Suggestion[] = []
    const refused: Settled['refused'] = []
    for (const suggestion of wanted) {
      const decision = decideSettle({
        act,
        actor,
        isMine: [suggestion.author, suggestion.by].some((one) => relationID(one) === actor.id),
        isOwn,
        isPlaced: text.isPlaced(suggestion),
        state: suggestion.state,
      })
      if (decision.allowed) {
        if (act === 'take') text.take(suggestion)
        settled.push(suggestion)
      } else if (wanted.length === 1) {
        return throwRefusal(decision, { contentHash: standing.contentHash })
      } else refused.push({ id: suggestion.id, message: decision.message })
    }
    const at = new Date().toISOString()
    for (const { id: one } of settled) {
      await write(req, one, {
        state: STATES[act],
        ...(act === 'reopen'
          ? { settledBy: null, settledAt: null, answer: null }
          : { settledBy: Number(actor.id), settledAt: at, answer: answer?.trim() || null }),
      })
    }
    const saved =
      act === 'take' && settled.length > 0 ? await saveTaken({ found, req, settled, text }) : null
    const hashes = {
      hashBefore: standing.contentHash,
      hashAfter: String(saved?.contentHash ?? standing.contentHash),
    }
    const details = {
      suggestions: settled.map((one) => one.id),
      ...(answer?.trim() ? { note: answer.trim() } : {}),
    }
    if (settled.length > 0) await recordAct(req, { event, subject, ...hashes, details })
    if (act === 'take' || act === 'leave') await tellAnswered({ all, article: id, req, settled })
    return { settled: settled.map((one) => one.id), refused, savedAt: saved?.updatedAt ?? null }
  })
}

const STATES = { take: 'taken', leave: 'left', withdraw: 'withdrawn', reopen: 'open' } as const

type OpenText = ReturnType<typeof openText>

/** The text with its open suggestions, each at its place, while some are taken. */
function openText(article: Article, all: readonly Suggestion[]) {
  const before = suggestibleOf(article)
  const open = all.filter(({ state }) => state === 'open')
  const places = new Map<number, BodyChange>()
  for (const one of open) {
    const placed = placeTextChange(madeChangeOf(one), before)
    if (placed) places.set(one.id, placed)
  }
  let text = before
  const moved = new Map<number, Pick<Suggestion, 'base' | 'change'>>()
  return {
    now: () => text,
    isPlaced: ({ id }: Suggestion) => places.has(id),
    take: ({ id }: Suggestion) => {
      const change = places.get(id)
      if (!change) return
      const taken = takeTextChanges(text, [change])
      text = taken.text
      places.delete(id)
      moved.delete(id)
      for (const [other, one] of places) {
        const carried = taken.carry(one)
        if (!carried) {
          places.delete(other)
          moved.delete(other)
          continue
        }
        places.set(other, carried.change)
        moved.set(other, {
          change: writeChange(carried.change),
          base: carried.base ? { ...carried.base } : null,
        })
      }
    },
    /** Those that stay open, as changes of the text that it is now. */
    moved: () => moved,
  }
}

async function saveTaken({
  found: { actor, article },
  req,
  settled,
  text,
}: {
  found: ArticleCase
  req: PayloadRequest
  settled: readonly Suggestion[]
  text: OpenText
}): Promise<Article> {
  const changedBy = new Set((article.changedBy as number[] | null) ?? [])
  changedBy.add(Number(actor.id))
  // Of a name in a file nobody knows whose it is: it counts as that of whoever brought the file.
  for (const { author, by } of settled) changedBy.add(Number(relationID(author) ?? relationID(by)))
  const { body: blocks, head } = text.now()
  const body = mergeBlocksToBody(blocks, article.body as Body)
  const saved = await req.payload.update({
    collection: 'articles',
    id: article.id,
    data: {
      ...omitSame(blocksToHead(head), article),
      body: body as Article['body'],
      changedBy: [...changedBy],
    },
    depth: 0,
    draft: true,
    overrideAccess: true,
    req: vouched(req),
  })
  for (const [id, data] of text.moved()) await write(req, id, data)
  const { contentHash } = saved
  if (article.stage === 'submitted' && contentHash && contentHash !== article.contentHash) {
    const note = wording.suggesting.takenWhileSubmitted
    await recordTurn({ act: 'submit', contentHash, id: article.id, note, req, stage: 'submitted' })
  }
  return saved
}

/** The words of the head that are other words now. */
function omitSame(head: Record<HeadField, string>, article: Article): Partial<typeof head> {
  return Object.fromEntries(
    HEAD_FIELDS.flatMap((field) =>
      head[field] === (article[field] ?? '') ? [] : [[field, head[field]]],
    ),
  )
}

/** Whoever has no suggestion open any more is told that theirs are answered. */
async function tellAnswered({
  all,
  article,
  req,
  settled,
}: {
  all: readonly Suggestion[]
  article: number
  req: PayloadRequest
  settled: readonly Suggestion[]
}): Promise<void> {
  const now = new Set(settled.map(({ id }) => id))
  const waiting = new Set(
    all.flatMap(({ author, id, state }) =>
      state === 'open' && !now.has(id) ? [relationID(author)] : [],
    ),
  )
  const people = settled.flatMap(({ author }) => {
    const person = relationID(author)
    return person === undefined || waiting.has(person) ? [] : [Number(person)]
  })
  await tell({ article, kind: 'suggested', people: new Set(people), req })
}

async function write(req: PayloadRequest, id: number, data: Partial<Suggestion>): Promise<void> {
  await req.payload.update({
    collection: 'suggestions',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
