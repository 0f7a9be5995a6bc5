import type { Bag } from './model'

/** The words of a text, small, without punctuation. */
export function toBag(text: string): Bag {
  const bag = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}
