import { createProblem } from './createProblem'
import { listStretches, plainText } from '../text/walk'
import type { Manuscript, ManuscriptBlock, ManuscriptProblem, ManuscriptTree } from './model'

/**
 * Proof that nothing was lost on the way in (product.md, promise 1): every character of the file's
 * words that is not white space is in the manuscript, or among those that the readers turned into
 * structure or listed. Counting characters does not look at their order; it is
 * independent of how the readers work, takes one pass, and no paragraph can vanish past it.
 */
type Source = { source: string; syntax: string[] }

const LONGEST_SHOWN = 60

/** One problem (`textLost`) that shows the first missing characters, or none. */
export function checkConservation(
  manuscript: Manuscript,
  { source, syntax }: Source,
): ManuscriptProblem[] {
  const counts = new Int32Array(0x10000)
  for (let at = 0; at < source.length; at += 1) add(counts, source.charCodeAt(at), 1)
  for (const text of [...listWords(manuscript), ...syntax]) {
    for (let at = 0; at < text.length; at += 1) add(counts, text.charCodeAt(at), -1)
  }
  const missing: string[] = []
  let count = 0
  for (const [code, left] of counts.entries()) {
    if (left <= 0 || /\s/.test(String.fromCharCode(code))) continue
    count += left
    if (missing.length < LONGEST_SHOWN)
      missing.push(String.fromCharCode(code).repeat(Math.min(left, 3)))
  }
  if (count === 0) return []
  return [createProblem('textLost', { count, characters: missing.join('') })]
}

function add(counts: Int32Array, code: number, by: 1 | -1): void {
  counts[code] = (counts[code] ?? 0) + by
}

function listWords(manuscript: Manuscript): string[] {
  return [
    manuscript.title ?? '',
    ...manuscript.blocks.flatMap(listBlockWords),
    ...manuscript.notes.map(({ content }) => plainText(content)),
  ]
}

function listBlockWords(block: ManuscriptBlock): string[] {
  if (block.type === 'figure') return [block.caption ?? '']
  return listStretches<ManuscriptTree>([block]).map(({ content }) => plainText(content))
}
