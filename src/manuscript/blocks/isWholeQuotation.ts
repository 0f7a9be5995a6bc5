import { pairQuotationMarks } from '../apparatus/quotes/pairQuotationMarks'

/**
 * Whether a text is one quotation from its first sign to its last: one pair of quotation marks
 * encloses it. A full stop may stand behind the closing mark, and a remark in brackets such as
 * `[emphasis in original]`.
 */
const REMARK = /\s*[[(][^[\]()]{1,80}[\])][.,]?$/
const LONGEST_REMARK = 100

export function isWholeQuotation(text: string): boolean {
  const trimmed = text.trim()
  const head = trimmed.slice(0, -LONGEST_REMARK)
  const tail = trimmed
    .slice(-LONGEST_REMARK)
    .replace(REMARK, '')
    .replace(/[.,;:]$/, '')
  const words = (head + tail).trimEnd()
  if (!/^["'“”„‟‘‚‛«»‹›]/.test(words) || !/\p{L}/u.test(words)) return false
  return pairQuotationMarks(words).some(
    ({ open, close }) => open === 0 && close === words.length - 1,
  )
}
