import { HEAD_FIELDS } from '../../../edition/merge/headFields'
import { Refusal } from '../../../lib/refusal'
import type { SentBlock, SuggestedText } from '../../../operations/suggestions/suggestText'
import type { BodyNode } from '../../../richtext/model'
import type { HeadWords } from '../../../richtext/suggested/textChanges'

/**
 * What the writing room sends while somebody suggests: `{ base: [{ id, digest, node? }], blocks:
 * [{ id, digest, node? }], head?: { base: { title, … }, now: { title, … } }, shown: [id] }`. Anything else
 * is refused.
 */
export function readSuggestedText(body: Record<string, unknown>): SuggestedText {
  return {
    base: readBlocks(body.base, 'base'),
    blocks: readBlocks(body.blocks, 'blocks'),
    ...(body.head === undefined ? {} : { head: readHead(body.head) }),
    shown: readNumbers(body.shown, 'shown'),
  }
}

/** `{ ids: [id] }`, the suggestions that are answered; at least one. */
export function readSuggestionIDs(body: Record<string, unknown>): number[] {
  const ids = readNumbers(body.ids, 'ids')
  if (ids.length === 0) throw wrong('ids')
  return ids
}

function readBlocks(value: unknown, field: string): SentBlock[] {
  if (!Array.isArray(value)) throw wrong(field)
  return value.map((block: unknown) => {
    if (typeof block !== 'object' || block === null) throw wrong(field)
    const { digest, id, node } = block as Record<string, unknown>
    if (typeof id !== 'string' || typeof digest !== 'string') throw wrong(field)
    if (node === undefined) return { id, digest }
    if (typeof node !== 'object' || node === null) throw wrong(field)
    if (typeof (node as { type?: unknown }).type !== 'string') throw wrong(field)
    return { id, digest, node: node as BodyNode }
  })
}

function readHead(value: unknown): { base: HeadWords; now: HeadWords } {
  if (typeof value !== 'object' || value === null) throw wrong('head')
  const { base, now } = value as Record<string, unknown>
  return { base: readWords(base), now: readWords(now) }
}

function readWords(value: unknown): HeadWords {
  if (typeof value !== 'object' || value === null) throw wrong('head')
  const words = value as Record<string, unknown>
  return Object.fromEntries(
    HEAD_FIELDS.map((field) => {
      const text = words[field] ?? ''
      if (typeof text !== 'string') throw wrong('head')
      return [field, text]
    }),
  )
}

function readNumbers(value: unknown, field: string): number[] {
  if (!Array.isArray(value)) throw wrong(field)
  return value.map((one: unknown) => {
    if (typeof one !== 'number' || !Number.isSafeInteger(one)) throw wrong(field)
    return one
  })
}

function wrong(field: string): Refusal {
  return new Refusal('invalid', 400, `“${field}” is missing or is not what it has to be.`, {
    field,
  })
}
