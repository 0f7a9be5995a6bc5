import { listWords } from './listWords'
import type { HyphenPractice, TextLine } from './model'

/**
 * What a hyphen at the end of a line means in this file. Some programs divide words (`revolu-`
 * `tionary`), and then many lines end so; others only wrap at hyphens that belong to words (`so-`
 * `called`), and then few do. Where a word so cut stands whole elsewhere in the file, that tells.
 */
const SHARE_IF_DIVIDING = 0.04
const SHARE_IF_NOT = 0.03
const FEWEST_LINES = 30
const FEWEST_HYPHENS = 3

export function measureHyphens(lines: TextLine[]): HyphenPractice {
  const words = listWords(lines.map(({ text }) => text))
  let hyphens = 0
  let whole = 0
  let hyphened = 0
  let joints = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.text
    if (next === undefined || next === '' || line.text === '') continue
    joints += 1
    const first = /([\p{L}\p{M}]+)-$/u.exec(line.text.slice(-60))?.[1]?.toLowerCase()
    const second = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next.slice(0, 60))?.[0].toLowerCase()
    if (first === undefined || second === undefined) continue
    hyphens += 1
    if (words.has(first + second)) whole += 1
    if (words.has(`${first}-${second}`)) hyphened += 1
  }
  const share = hyphens / joints
  const divides =
    whole > hyphened || (hyphens >= FEWEST_HYPHENS && share >= SHARE_IF_DIVIDING && whole > 0)
  if (divides) return { words, habit: 'divides' }
  const keeps = hyphened > 0 || (joints >= FEWEST_LINES && share < SHARE_IF_NOT)
  return { words, habit: keeps ? 'keeps' : 'unknown' }
}
