import type { PayloadRequest } from 'payload'
import {
  mergeBlocks,
  type MergeBase,
  type Merged,
  type WrittenBlock,
} from '../edition/merge/mergeBlocks'
import { HEAD_FIELDS, type HeadField } from '../edition/merge/headFields'
import { inTransaction } from '../lib/database/inTransaction'
import { Refusal } from '../lib/refusal'
import { lockRow } from '../lib/writes/lockRow'
import type { Article } from '../payload-types'
import { bodyToMergeBlocks, mergeBlocksToBody, type BodyBlock } from '../richtext/bodyBlocks'
import { checkNodes } from '../richtext/checkNodes'
import { isBody } from '../richtext/isBody'
import type { Body, BodyNode } from '../richtext/model'
import { relationID } from '../richtext/relationID'
import { findOpenArticle } from '../queries/findOpenArticle'
import { wording } from '../wording'

/** What a writer sends: what they were given, what they have now, and the content of what is new. */
export type WrittenText = {
  base: MergeBase
  blocks: readonly WrittenBlock<BodyNode>[]
  head: Partial<Record<HeadField, { from: string; to: string }>>
}

/**
 * What became of it. Nothing is said twice: `changed` are blocks the writer has not in this state
 * (somebody else's), `order` is there only where it is another than the writer's, `digests` only of
 * blocks that are stored in another state than they were sent in.
 */
export type SavedText = {
  savedAt: string
  changed: BodyBlock[]
  gone: string[]
  order?: string[]
  digests: Record<string, string>
  /** Both changed it: theirs is stored, mine is not. `digest` is the state of theirs. */
  conflicts: { id: string; theirs: BodyNode | null; digest: string }[]
  /** Blocks an article cannot hold, with why; they are not stored, all others are. */
  refused: { id: string; message: string }[]
  head: Partial<Record<HeadField, { theirs: string; isConflict: boolean }>>
  /** Who saved what the writer did not know; null where nobody did. */
  by: string | null
}

/** A pause after which writing on is another sitting, with a version of its own, in milliseconds. */
const SITTING = 30 * 60 * 1000

/**
 * Saves what somebody wrote in the text of an article, brought together block by block with what
 * others saved meanwhile; the article's row is held while that is done. Nothing that anybody wrote
 * is lost: what cannot be stored is answered, with why. Every person and every sitting begins a
 * version of its own; whoever brings nothing new only reads what others wrote. Refuses with 401 and
 * 404 as every reading does, what is new with 403 as every write does, and with `textSubmitted` while
 * others read the text.
 */
export async function saveText({
  beginsSitting = false,
  id,
  req,
  written,
}: {
  /** What was stored so far is to stay among the versions, though the same person writes on. */
  beginsSitting?: boolean
  id: number
  req: PayloadRequest
  written: WrittenText
}): Promise<SavedText> {
  const { user } = req
  if (!user) throw new Refusal('notSignedIn', 401, wording.doors.signInFirst)
  return inTransaction(req, async () => {
    await lockRow(req, 'articles', id)
    const article = await findOpenArticle({ id, req })
    const before = isBody(article.body) ? (article.body as Body) : undefined
    const stored = before ? bodyToMergeBlocks(before) : []
    const refused = listRefused(written.blocks)
    const merged = merge(written, refused, stored)
    const head = mergeHead(article, written.head)
    const data = {
      ...head.data,
      ...(isSameText(stored, merged.blocks)
        ? {}
        : { body: mergeBlocksToBody(merged.blocks, before) as Article['body'] }),
    }
    const isChanged = Object.keys(data).length > 0
    if (isChanged && article.stage === 'submitted') {
      throw new Refusal('textSubmitted', 409, wording.saving.submittedMeanwhile)
    }
    // Whoever only asks what others wrote changes nothing, and is not said to have saved.
    const saved = !isChanged
      ? article
      : await req.payload.update({
          collection: 'articles',
          id,
          autosave: !beginsSitting && isSameSitting(article, user.id),
          data,
          depth: 0,
          draft: true,
          overrideAccess: false,
          req,
          user,
        })
    const now = isBody(saved.body) ? bodyToMergeBlocks(saved.body as Body) : []
    const answer = tellWriter(written, now, new Set(merged.conflicts.map((one) => one.id)))
    const isNews = answer.changed.length + answer.gone.length + merged.conflicts.length > 0
    return {
      savedAt: saved.updatedAt,
      ...answer,
      conflicts: merged.conflicts.map(({ digest, id: block, theirs }) => ({
        id: block,
        theirs,
        digest,
      })),
      refused,
      head: head.others,
      by: isNews || head.isNews ? await findName(req, article.savedBy) : null,
    }
  })
}

/** What the article cannot hold, block by block, so that one such block does not keep the others back. */
function listRefused(blocks: WrittenText['blocks']): SavedText['refused'] {
  return blocks.flatMap(({ id, node }) => {
    const [problem] = node ? checkNodes(mergeBlocksToBody([{ id, node }])) : []
    return problem ? [{ id, message: problem.message }] : []
  })
}

function merge(
  written: WrittenText,
  refused: SavedText['refused'],
  theirs: readonly BodyBlock[],
): Merged<BodyNode> {
  try {
    return mergeBlocks({ base: written.base, mine: withoutRefused(written, refused), theirs })
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('invalid', 400, error.message)
    throw error
  }
}

/** A refused block stays as the writer was given it, and one that is new is not there yet. */
function withoutRefused(
  { base, blocks }: WrittenText,
  refused: SavedText['refused'],
): WrittenText['blocks'] {
  const isRefused = new Set(refused.map(({ id }) => id))
  const given = new Map(base.blocks.map((block) => [block.id, block]))
  return blocks.flatMap((block) => {
    if (!isRefused.has(block.id)) return [block]
    const before = given.get(block.id)
    return before ? [before] : []
  })
}

function isSameText(a: readonly BodyBlock[], b: readonly BodyBlock[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ digest, id }, place) => b[place]?.id === id && b[place]?.digest === digest)
  )
}

function isSameSitting({ savedBy, updatedAt }: Article, user: number): boolean {
  const pause = Date.now() - Date.parse(updatedAt)
  return relationID(savedBy) === String(user) && pause < SITTING
}

/** Words of the head: mine where they stand as I knew them, else theirs, and I am told. */
function mergeHead(
  article: Article,
  written: WrittenText['head'],
): {
  data: Partial<Record<HeadField, string>>
  others: SavedText['head']
  isNews: boolean
} {
  const data: Partial<Record<HeadField, string>> = {}
  const others: SavedText['head'] = {}
  for (const field of HEAD_FIELDS) {
    const mine = written[field]
    if (!mine) continue
    const theirs = article[field] ?? ''
    if (theirs === mine.to) continue
    if (theirs === mine.from) data[field] = mine.to
    else others[field] = { theirs, isConflict: mine.to !== mine.from }
  }
  return { data, others, isNews: Object.keys(others).length > 0 }
}

function tellWriter(
  { blocks }: WrittenText,
  now: readonly BodyBlock[],
  conflicts: ReadonlySet<string>,
): Pick<SavedText, 'changed' | 'digests' | 'gone' | 'order'> {
  const mine = new Map(blocks.map((block) => [block.id, block]))
  const there = new Set(now.map(({ id }) => id))
  const changed: BodyBlock[] = []
  const digests: Record<string, string> = {}
  for (const block of now) {
    const my = mine.get(block.id)
    if (conflicts.has(block.id) || my?.digest === block.digest) continue
    // Payload completes what it stores (ids, default values): the same words in another state.
    if (my?.node) digests[block.id] = block.digest
    else changed.push(block)
  }
  const gone = blocks
    .filter(({ id, node }) => !there.has(id) && !node && !conflicts.has(id))
    .map(({ id }) => id)
  const order = now.map(({ id }) => id)
  const isMine =
    order.join() ===
    blocks
      .filter(({ id }) => there.has(id))
      .map(({ id }) => id)
      .join()
  return { changed, digests, gone, ...(isMine ? {} : { order }) }
}

async function findName(req: PayloadRequest, person: unknown): Promise<string | null> {
  const id = relationID(person as Article['savedBy'])
  if (!id) return null
  const found = await req.payload.findByID({
    collection: 'users',
    id: Number(id),
    depth: 0,
    disableErrors: true,
    req,
  })
  return found?.name ?? null
}
