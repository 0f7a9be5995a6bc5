import type { Run } from '../model'
import { joinWords } from './joinWords'
import { mergeRuns } from './mergeRuns'
import { runsToText } from './runsToText'

const TERMINAL = /[.!?…][)\]’”»]*$/u
const BEGINS_ATTACHED = /^[\s,.;:!?)\]}’”»–—]/u

/**
 * Puts the prose of a note after its printed citations. Prose that begins with a space or with
 * punctuation follows as it stands; prose that begins with a small letter continues the sentence
 * after a comma; any other begins a new sentence, and the citations get their full stop.
 *
 * @example 'pg 5' + 'The emphasis is ours.' // 'pg 5. The emphasis is ours.'
 * @example 'pg 5' + 'our translation' // 'pg 5, our translation'
 */
export function appendProse(citations: readonly Run[], prose: readonly Run[]): Run[] {
  const before = runsToText(citations)
  const after = runsToText(prose)
  if (before === '' || after === '' || BEGINS_ATTACHED.test(after)) {
    return mergeRuns([...citations, ...prose])
  }
  if (TERMINAL.test(before)) return joinWords(citations, prose)
  const mark = /^\p{Ll}/u.test(after) ? ',' : '.'
  return joinWords([...citations, { text: mark }], prose)
}
