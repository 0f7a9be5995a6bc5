import type { PayloadRequest } from 'payload'
import { throwRefusal, Refusal } from '../../lib/refusal'
import { lockRow } from '../../lib/writes/lockRow'
import type { Suggestion } from '../../payload-types'
import { listTextChangesBeside } from '../../queries/compareBeside'
import { getArticleCase } from '../../queries/getArticleCase'
import { findSuggestions, madeChangeOf } from '../../queries/suggestions/listSuggestions'
import { digestNode, mergeBlocksToBody, type BodyBlock } from '../../richtext/bodyBlocks'
import { checkNodes } from '../../richtext/checkNodes'
import type { BodyNode } from '../../richtext/model'
import { relationID } from '../../richtext/relationID'
import {
  isSameChange,
  readChange,
  type BodyChange,
  type MadeChange,
} from '../../richtext/suggested/bodyChanges'
import {
  fieldOfChange,
  headToBlocks,
  placeTextChange,
  type HeadWords,
  type SuggestibleText,
} from '../../richtext/suggested/textChanges'
import { decideSuggest } from '../../workflow/suggesting'
import { perform } from '../perform'
import { recordAct } from '../recordAct'
import { changeData, layBeside, suggestibleOf, tellWriters } from './layBeside'
import { wording } from '../../wording'

/** A block somebody was given or has made of it; its content where the other side has another or none. */
export type SentBlock = { id: string; digest: string; node?: BodyNode }

/**
 * The text somebody would have: the blocks they were given, what they made of them, and which of
 * their own open suggestions stood in what they made. `head`: the words of the head, as they were
 * given and as they would be; without it nothing is suggested there, and nothing changed of it.
 */
export type SuggestedText = {
  base: readonly SentBlock[]
  blocks: readonly SentBlock[]
  head?: { base: HeadWords; now: HeadWords } | undefined
  shown: readonly number[]
}

/**
 * Keeps what somebody would change in a text as suggestions of theirs beside it. What they suggested
 * before stays as it is where it is the same change, becomes the other where they wrote on in it, and
 * is withdrawn where they undid it. The text itself is not touched. Answers which of theirs stand open
 * in what they made.
 * Refuses as `decideSuggest` says, with `invalid` what a text cannot hold, and with `textChanged`
 * where a block is not sent that is another by now.
 */
export async function suggestText({
  id,
  req,
  suggested,
}: {
  /** Of the article. */
  id: number
  req: PayloadRequest
  suggested: SuggestedText
}): Promise<{ savedAt: string; shown: number[] }> {
  const subject = { collection: 'articles', id } as const
  return perform(req, { event: 'suggestion.make', subject }, async () => {
    await lockRow(req, 'articles', id)
    const { actor, article, standing } = await getArticleCase({ id, req })
    const { contentHash } = standing
    const decision = decideSuggest({ actor })
    if (!decision.allowed) return throwRefusal(decision, { contentHash })
    const today = suggestibleOf(article)
    const body = fillBlocks(suggested.base, today.body, [])
    const { head } = suggested
    const base = { head: headToBlocks(head?.base ?? {}), body }
    const edited = {
      head: headToBlocks(head?.now ?? {}),
      body: fillBlocks(suggested.blocks, today.body, body),
    }
    const wanted = await listTextChangesBeside(base, edited, actor.id)
    const mine = (await findSuggestions({ article: id, req, state: 'open' })).filter(
      (one) => one.source === 'desk' && relationID(one.author) === actor.id,
    )
    const shown = mine.filter(
      (one) =>
        suggested.shown.includes(one.id) &&
        (head !== undefined || fieldOfChange(readChange(one.change)) === undefined),
    )
    const { changed, gone, made } = compareSets({ base, shown, wanted })

    const savedAt = new Date().toISOString()
    const author = { author: Number(actor.id), authorName: req.user?.name ?? 'Somebody' }
    const added = await layBeside({
      article,
      contentHash,
      made: made.map((one) => ({ ...one, ...author, at: savedAt })),
      req,
      source: 'desk',
    })
    for (const { made: one, suggestion } of changed) {
      await write(req, suggestion, { ...changeData(one, today), contentHash, at: savedAt })
    }
    for (const suggestion of gone) {
      const settled = { settledBy: Number(actor.id), settledAt: savedAt }
      await write(req, suggestion, { state: 'withdrawn', ...settled })
    }
    if (added.length + changed.length + gone.length > 0) {
      const ids = (all: readonly { id: number }[]) => all.map((one) => one.id)
      await recordAct(req, {
        event: 'suggestion.make',
        subject,
        hashBefore: contentHash,
        hashAfter: contentHash,
        details: {
          suggestions: added,
          changed: ids(changed.map(({ suggestion }) => suggestion)),
          withdrawn: ids(gone),
        },
      })
    }
    // Told once, not at every pause of somebody who goes on suggesting.
    if (mine.length === 0 && added.length > 0) await tellWriters({ article, req, standing })
    const isGone = new Set(gone.map((one) => one.id))
    const kept = shown.filter((one) => !isGone.has(one.id)).map((one) => one.id)
    return { savedAt, shown: [...kept, ...added] }
  })
}

/** Blocks as they were sent, those without content from what stands there in that very state. */
function fillBlocks(
  sent: readonly SentBlock[],
  today: readonly BodyBlock[],
  base: readonly BodyBlock[],
): BodyBlock[] {
  const known = new Map([...today, ...base].map((block) => [`${block.id} ${block.digest}`, block]))
  return sent.map(({ digest, id, node }) => {
    if (!node) {
      const block = known.get(`${id} ${digest}`)
      if (block) return block
      throw new Refusal('textChanged', 409, wording.suggesting.textChanged)
    }
    const [problem] = checkNodes(mergeBlocksToBody([{ id, node }]))
    if (problem) throw new Refusal('invalid', 400, problem.message, { field: 'blocks', block: id })
    return { id, digest: digestNode(node), node }
  })
}

type Sets = {
  made: MadeChange[]
  changed: { suggestion: Suggestion; made: MadeChange }[]
  gone: Suggestion[]
}

/** Which of the wanted changes stand there already, which take the place of one, and which are left over. */
function compareSets({
  base,
  shown,
  wanted,
}: {
  base: SuggestibleText
  shown: readonly Suggestion[]
  wanted: readonly MadeChange[]
}): Sets {
  const there = shown.map((suggestion) => ({
    suggestion,
    change: placeTextChange(madeChangeOf(suggestion), base),
  }))
  const kept = new Set<Suggestion>()
  const take = (fits: (change: BodyChange) => boolean) => {
    const found = there.find(
      ({ change, suggestion }) => change && !kept.has(suggestion) && fits(change),
    )
    if (found) kept.add(found.suggestion)
    return found?.suggestion
  }
  const others = wanted.filter(({ change }) => !take((one) => isSameChange(one, change)))
  const made: MadeChange[] = []
  const changed: Sets['changed'] = []
  for (const one of others) {
    const suggestion = take((before) => touches(before, one.change))
    if (suggestion) changed.push({ suggestion, made: one })
    else made.push(one)
  }
  return { made, changed, gone: shown.filter((suggestion) => !kept.has(suggestion)) }
}

/** Whether they are about the same words, or stand side by side. */
function touches(a: BodyChange, b: BodyChange): boolean {
  if (a.block !== b.block || a.type !== b.type) return false
  if (a.type === 'move' || b.type === 'move') return true
  return a.from <= b.to && b.from <= a.to
}

async function write(
  req: PayloadRequest,
  { id }: Suggestion,
  data: Partial<Suggestion>,
): Promise<void> {
  await req.payload.update({
    collection: 'suggestions',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
