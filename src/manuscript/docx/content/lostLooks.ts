import { createProblem } from '../../createProblem'
import type { ManuscriptProblem } from '../../model'
import type { RunLook } from '../styles/readLook'

/**
 * Emphasis that articles do not know: small capitals, capitals made by the word processor, letters
 * spaced out. The words stay as they were typed; where they stood is listed, so that an editor may
 * set them in italics.
 */
export type LostLooks = Map<LostLook, { words: string[]; line: number }>

type LostLook = 'in small capitals' | 'in capitals' | 'letter-spaced'

const MOST_EXAMPLES = 3

export function noteLostLooks(lost: LostLooks, look: RunLook, words: string, line: number): void {
  if (!/\p{L}/u.test(words)) return
  const looks: LostLook[] = [
    ...(look.smallCaps ? ['in small capitals' as const] : []),
    ...(look.capitals ? ['in capitals' as const] : []),
    ...(look.spaced ? ['letter-spaced' as const] : []),
  ]
  for (const each of looks) {
    const known = lost.get(each) ?? { words: [], line }
    known.words.push(words.trim())
    lost.set(each, known)
  }
}

/** One problem for each look. */
export function describeLostLooks(lost: LostLooks): ManuscriptProblem[] {
  return [...lost].map(([look, { words, line }]) => {
    const examples = words.slice(0, MOST_EXAMPLES).map((each) => `“${each}”`)
    const more = words.length > MOST_EXAMPLES ? ` and ${words.length - MOST_EXAMPLES} more` : ''
    return createProblem('lookLost', { look, examples: examples.join(', ') + more }, { line })
  })
}
