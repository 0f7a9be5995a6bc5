import type { Run } from '../../../citations/model'
import { runsToText } from '../../../citations/format/runsToText'
import { pairQuotationMarks } from '../quotes/pairQuotationMarks'
import type { ScannedNote, Span } from './model'

/**
 * Works out what lies within quotation marks, brackets and italics, where a comma or semicolon
 * belongs to a title and parts nothing. Brackets without partner enclose nothing. A note that is
 * italic from end to end has no italics in this sense.
 */
export function scanNote(runs: Run[]): ScannedNote {
  const text = runsToText(runs)
  const quotes = pairQuotationMarks(text).filter((pair) => pair.outermost)
  const italics = findItalics(runs, text)
  const nested = new Uint8Array(text.length)
  for (const pair of quotes) nested.fill(1, pair.open, pair.close + 1)
  for (const span of [...findBrackets(text), ...italics]) nested.fill(1, span.start, span.end)
  return { text, runs, quotes, italics, nested }
}

function findItalics(runs: Run[], text: string): Span[] {
  const spans: Span[] = []
  let offset = 0
  for (const run of runs) {
    const end = offset + run.text.length
    const last = spans.at(-1)
    if (run.italic && last?.end === offset) last.end = end
    else if (run.italic) spans.push({ start: offset, end })
    offset = end
  }
  if (spans.length === 1 && spans[0]?.start === 0 && spans[0].end === text.length) return []
  return spans
    .map(({ start, end }) => {
      const words = text.slice(start, end)
      return {
        start: end - words.trimStart().length,
        end: start + words.replace(/[\s,;:.]+$/u, '').length,
      }
    })
    .filter((span) => span.start < span.end)
}

const CLOSERS: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

function findBrackets(text: string): Span[] {
  const spans: Span[] = []
  const stack: { at: number; closer: string }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    const closer = CLOSERS[character]
    if (closer !== undefined) stack.push({ at, closer })
    else if (character === stack.at(-1)?.closer) {
      const open = stack.pop()
      if (open && stack.length === 0) spans.push({ start: open.at, end: at + 1 })
    }
  }
  return spans
}
