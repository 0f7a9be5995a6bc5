import { HEAD_FIELDS, type HeadField } from '../../edition/merge/headFields'
import { digestNode, type BodyBlock } from '../bodyBlocks'
import type { BodyNode } from '../model'
import {
  listBodyChanges,
  placeBodyChange,
  takeBodyChanges,
  type BodyChange,
  type MadeChange,
} from './bodyChanges'

/**
 * All of a text in which changes are suggested. The words of the head are blocks as those of the body
 * are, one for each field and known by it; so what is said of a change holds there too. The two are
 * kept apart, because no block of the body ever becomes a part of the head.
 */
export type SuggestibleText = {
  head: readonly BodyBlock[]
  body: readonly BodyBlock[]
}

export type HeadWords = Partial<Record<HeadField, string | null>>

/** The words of the head as blocks; a field without words is an empty one. */
export function headToBlocks(words: HeadWords): BodyBlock[] {
  return HEAD_FIELDS.map((field) => {
    const text = words[field] ?? ''
    const children: BodyNode[] =
      text === '' ? [] : [{ type: 'text', version: 1, text, format: 0, mode: 'normal' }]
    const node: BodyNode = { type: 'paragraph', version: 1, children }
    return { id: idOfField(field), digest: digestNode(node), node }
  })
}

/** The words again, of every field. */
export function blocksToHead(blocks: readonly BodyBlock[]): Record<HeadField, string> {
  const wordsOf = (field: HeadField) => {
    const block = blocks.find(({ id }) => id === idOfField(field))
    return (block?.node.children ?? []).map(({ text }) => text ?? '').join('')
  }
  return Object.fromEntries(HEAD_FIELDS.map((field) => [field, wordsOf(field)])) as Record<
    HeadField,
    string
  >
}

const idOfField = (field: HeadField) => `head:${field}`

/** The field of the head of which a change is; undefined where it is one of the body. */
export function fieldOfChange({ block }: Pick<BodyChange, 'block'>): HeadField | undefined {
  return HEAD_FIELDS.find((field) => idOfField(field) === block)
}

/** What makes one text of another, change by change; those of the head come first. */
export function listTextChanges(base: SuggestibleText, edited: SuggestibleText): MadeChange[] {
  return [...listBodyChanges(base.head, edited.head), ...listBodyChanges(base.body, edited.body)]
}

/** A change as one of the text as it is today; null where it collides with what was written since. */
export function placeTextChange(made: MadeChange, today: SuggestibleText): BodyChange | null {
  return placeBodyChange(made, today[partOf(made.change)])
}

/** The text with these changes taken, and what became of others: see `takeBodyChanges`. */
export function takeTextChanges(
  today: SuggestibleText,
  changes: readonly BodyChange[],
): { text: SuggestibleText; carry: (change: BodyChange) => MadeChange | null } {
  const of = (part: keyof SuggestibleText) =>
    takeBodyChanges(
      today[part],
      changes.filter((change) => partOf(change) === part),
    )
  const taken = { head: of('head'), body: of('body') }
  return {
    text: { head: taken.head.blocks, body: taken.body.blocks },
    carry: (change) => taken[partOf(change)].carry(change),
  }
}

function partOf(change: BodyChange): keyof SuggestibleText {
  return fieldOfChange(change) === undefined ? 'body' : 'head'
}

/** The block of a text that a change is of, as it is there. */
export function blockOfChange(change: BodyChange, text: SuggestibleText): BodyBlock | undefined {
  return text[partOf(change)].find(({ id }) => id === change.block)
}
