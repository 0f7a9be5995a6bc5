import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import { joinWords } from './joinWords'
import type { HyphenPractice, TextLine } from './model'

/**
 * The lines of one paragraph as one text. A hyphen between a letter and a small letter is decided
 * by `joinWords`, and listed where the file does not say which it is; a soft hyphen always goes; a
 * dash that touches its word takes no space, and neither does a script that has none.
 */
export type JoinedLines = { text: string; problems: ManuscriptProblem[]; syntax: string[] }

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u
const UNSPACED_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** `keepsBreak[i]`: line i is parted from the next by a line break. `practice` is asked only if needed. */
export function joinLines(
  lines: TextLine[],
  keepsBreak: boolean[],
  practice: () => HyphenPractice,
): JoinedLines {
  const parts: string[] = []
  const problems: ManuscriptProblem[] = []
  const syntax: string[] = []
  for (const [index, line] of lines.entries()) {
    const { text } = line
    const next = lines[index + 1]
    if (!next) {
      parts.push(text)
      continue
    }
    if (keepsBreak[index]) {
      parts.push(text, '\n')
      continue
    }
    const first = /([\p{L}\p{M}]+)([-\u00ad])$/u.exec(text.slice(-60))
    const second = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next.text.slice(0, 60))?.[0]
    if (first?.[1] === undefined || second === undefined) {
      parts.push(text, needsSpace(text, next.text) ? ' ' : '')
      continue
    }
    const soft = first[2] === '\u00ad'
    const decided = soft
      ? { joined: first[1] + second, hyphenKept: false, certain: true }
      : joinWords(first[1], second, practice())
    if (!decided.certain) {
      problems.push(createProblem('wordRejoined', { word: decided.joined }, { line: line.number }))
    }
    if (!decided.hyphenKept) syntax.push(first[2] ?? '')
    parts.push(text.slice(0, -1), decided.hyphenKept ? '-' : '')
  }
  return { text: parts.join(''), problems, syntax }
}

function needsSpace(text: string, next: string): boolean {
  if (/[\p{L}\p{N}][—]$/u.test(text) || /^—[\p{L}\p{N}]/u.test(next)) return false
  if (/[\p{L}\p{N}]-$/u.test(text)) return false
  return !(UNSPACED.test(text) && UNSPACED_START.test(next))
}
