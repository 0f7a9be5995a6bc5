import type { Run } from '../model'
import { mergeRuns } from './mergeRuns'
import { runsToText } from './runsToText'

const ENDS_OPEN = /[\s([{/‘“«„–—-]$/u
const BEGINS_CLOSED = /^[\s,.;:!?)\]}/’”»…–—]/u

/**
 * Puts runs after runs with one space between, unless there is one already, or the left side ends
 * with an opening bracket, quotation mark or dash, or the right side begins with punctuation.
 *
 * @example 'see' + 'L Trotsky' // 'see L Trotsky'
 * @example 'pg 5' + ', our translation' // 'pg 5, our translation'
 */
export function joinWords(left: readonly Run[], right: readonly Run[]): Run[] {
  const before = runsToText(left)
  const after = runsToText(right)
  const close = before === '' || after === '' || ENDS_OPEN.test(before) || BEGINS_CLOSED.test(after)
  return mergeRuns([...left, ...(close ? [] : [{ text: ' ' }]), ...right])
}
