import { createProblem } from './createProblem'
import type { ManuscriptProblem } from './model'
import { wording } from '../wording'

/**
 * Emphasis that articles do not know: small capitals, capitals made by a program, letters spaced out,
 * a colour behind the words. The words stay as they were typed; where they stood is listed, so that an editor may
 * set them in italics.
 */
export type LostLooks = Map<LostLook, { words: string[]; line: number }>

export type LostLook = 'in small capitals' | 'in capitals' | 'letter-spaced' | 'highlighted'

const MOST_EXAMPLES = 3

export function noteLostLook(lost: LostLooks, look: LostLook, words: string, line: number): void {
  if (!/\p{L}/u.test(words)) return
  const known = lost.get(look) ?? { words: [], line }
  known.words.push(words.trim())
  lost.set(look, known)
}

/** One problem for each look. */
export function describeLostLooks(lost: LostLooks): ManuscriptProblem[] {
  return [...lost].map(([look, { words, line }]) => {
    const examples = wording.findings.examples(words.slice(0, MOST_EXAMPLES), words.length)
    return createProblem('lookLost', { look: wording.findings.looks[look], examples }, { line })
  })
}
