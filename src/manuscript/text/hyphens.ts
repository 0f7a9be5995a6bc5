import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import type { HyphenPractice, TextLine } from './lines'

/**
 * The lines of one paragraph as one text. A hyphen between a letter and a small letter is decided
 * by `joinWords`, and listed where the file does not say which it is; a soft hyphen always goes; a
 * dash that touches its word takes no space, and neither does a script that has none.
 */
type JoinedLines = { text: string; problems: ManuscriptProblem[]; syntax: string[] }

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

/**
 * How two lines of one paragraph are joined where the first ends with a hyphen. The hyphen may
 * have been put there by whoever wrapped the lines (`revolu-` `tionary`) or belong to the word
 * (`so-` `called`). The file itself is asked first: the form that stands elsewhere in it is right.
 * Otherwise its habit decides. Where it has none the hyphen stays if the halves stand as words in
 * the file or the first is one that makes compounds. Such answers are not certain.
 */
type JoinedWord = { joined: string; hyphenKept: boolean; certain: boolean }

const COMPOUNDING = new Set(
  (
    'anti bi co counter cross de demi ex extra half high inter low mid multi neo non over petty ' +
    'post pre pro pseudo quasi re semi sub super ultra un under vice working'
  ).split(' '),
)
const ALWAYS_HYPHENED = new Set('all ex half ill neo non petty quasi self so vice well'.split(' '))

/** A shorter word is as likely to be a syllable: `the-` `ory`. */
const SHORTEST_WORD = 4

/** `first` is without its hyphen, `second` without what follows the word. */
function joinWords(first: string, second: string, { words, habit }: HyphenPractice): JoinedWord {
  const head = first.toLowerCase()
  const tail = second.toLowerCase()
  const isWhole = words.has(head + tail)
  const isHyphened = words.has(`${head}-${tail}`)
  const areWords = words.has(head) && words.has(tail)
  const hyphenKept =
    isWhole !== isHyphened
      ? isHyphened
      : ALWAYS_HYPHENED.has(head) ||
        habit === 'keeps' ||
        areWords ||
        (habit === 'unknown' &&
          ((words.has(head) && head.length >= SHORTEST_WORD) ||
            (words.has(tail) && COMPOUNDING.has(head))))
  const joined = hyphenKept ? `${first}-${second}` : first + second
  return { joined, hyphenKept, certain: isWhole !== isHyphened }
}

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

/**
 * The words of a text in small letters, hyphened ones whole, without those that a line break cuts:
 * neither the last word of a line that ends with a hyphen nor the first of the next.
 */
function listWords(lines: string[]): Set<string> {
  const words = new Set<string>()
  let cut = false
  for (const line of lines) {
    const found =
      line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-'’‑][\p{L}\p{M}\p{N}]+)*/gu) ?? []
    const endsCut = /[-\u00ad]$/.test(line)
    const whole = found.slice(cut ? 1 : 0, endsCut ? -1 : undefined)
    for (const word of whole) words.add(word)
    cut = endsCut
  }
  return words
}
