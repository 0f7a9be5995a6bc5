import type { SuggestedText } from '../../../operations/suggestions/suggestText'
import type { ListedSuggestion } from '../../../queries/suggestions/listSuggestions'
import type { BodyBlock } from '../../../richtext/bodyBlocks'
import {
  readChange,
  type BodyChange,
  type MadeChange,
} from '../../../richtext/suggested/bodyChanges'
import {
  blocksToHead,
  placeTextChange,
  takeTextChanges,
  type HeadWords,
  type SuggestibleText,
} from '../../../richtext/suggested/textChanges'

/**
 * One person suggesting in a text: `base` is the text, `opened` the text with their own open
 * suggestions in it, which is what they write on, and `shown` says which those are.
 */
export type SuggestSession = {
  base: SuggestibleText
  opened: SuggestibleText
  shown: number[]
}

export function madeOf({ base, change }: Pick<ListedSuggestion, 'base' | 'change'>): MadeChange {
  return { base, change: readChange(change) }
}

/** The text as this person would have it: their own suggestions that do not collide are in it. */
export function openSession(
  base: SuggestibleText,
  suggestions: readonly ListedSuggestion[],
  person: number,
): SuggestSession {
  const shown: number[] = []
  const changes: BodyChange[] = []
  for (const one of suggestions) {
    if (!isOwnOpen(one, person)) continue
    const placed = placeTextChange(madeOf(one), base)
    if (!placed) continue
    shown.push(one.id)
    changes.push(placed)
  }
  const opened = changes.length === 0 ? base : takeTextChanges(base, changes).text
  return { base, opened, shown }
}

/** A suggestion that its author made here and nobody has settled: it is written on in the text itself. */
export function isOwnOpen(one: ListedSuggestion, person: number): boolean {
  return one.state === 'open' && one.author.id === person && one.broughtBy === null
}

/** What is sent: the content of what is another, on both sides. */
export function sendSuggested(
  { base, shown }: SuggestSession,
  now: readonly BodyBlock[],
  head: HeadWords,
): SuggestedText {
  const was = new Map(base.body.map((block) => [block.id, block.digest]))
  const is = new Map(now.map((block) => [block.id, block.digest]))
  const send = (block: BodyBlock, other: ReadonlyMap<string, string>) =>
    other.get(block.id) === block.digest ? { id: block.id, digest: block.digest } : block
  return {
    base: base.body.map((block) => send(block, is)),
    blocks: now.map((block) => send(block, was)),
    head: { base: blocksToHead(base.head), now: head },
    shown,
  }
}
