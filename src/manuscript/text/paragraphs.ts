import { addAll } from '../addAll'
import { parsePostPlaceholder } from '../blocks/parsePostPlaceholder'
import { createProblem } from '../createProblem'
import type { ManuscriptProblem } from '../model'
import { findNotesHeading } from '../notes/findNotesHeading'
import { isEntryPlausible } from '../notes/entries'
import { type EntryLabel, parseEntryLabel } from '../notes/entryLabel'
import { findListMark } from './lists'
import { joinLines, measureHyphens } from './hyphens'
import {
  endsSentence,
  type HyphenPractice,
  measureWrapping,
  type TextLine,
  type TextParagraph,
  type Wrapping,
} from './lines'
import { isHeadingLine } from './headings'

/**
 * Lines to paragraphs. Empty lines part paragraphs; what parts them otherwise depends on whether
 * the file is wrapped. In the list of notes an entry's number begins a paragraph. A line of signs
 * under a single line is its underline, elsewhere a rule.
 */
type TextParagraphs = {
  paragraphs: TextParagraph[]
  problems: ManuscriptProblem[]
  syntax: string[]
}

const LONGEST_DRAWN = 200
const MOST_EMPTY = 5
/** Ends of paragraphs told by short lines alone; more of them than of others are listed. */
const MOST_GUESSED = 3
const DRAWN = /^([-*_=~#•·])\1{2,}$/

export function linesToParagraphs(lines: TextLine[]): TextParagraphs {
  const { wrapped, width, slack } = measureWrapping(lines)
  let practice: HyphenPractice | undefined
  const getPractice = () => (practice ??= measureHyphens(lines))
  const result: TextParagraphs = { paragraphs: [], problems: [], syntax: [] }

  let open: TextLine[] = []
  let keepsBreak: boolean[] = []
  let inNotes = false
  let guessed = 0
  let parted = 0
  let entry: EntryLabel | null = null

  const close = () => {
    const [first] = open
    if (!first) return
    const joined = joinLines(open, keepsBreak, getPractice)
    addAll(result.problems, joined.problems)
    addAll(result.syntax, joined.syntax)
    result.paragraphs.push(toParagraph(open, first, joined.text))
    open = []
    keepsBreak = []
  }
  const startsApart = (line: TextLine, first: TextLine, after?: TextLine): boolean => {
    if (!wrapped || announcesNotes(line, after)) return true
    if (parsePostPlaceholder(line.text) || parsePostPlaceholder(first.text)) return true
    if (inNotes && findNotesHeading(first.text)) return true
    const label = inNotes ? parseEntryLabel(line.text) : null
    if (label) return !entry || isEntryPlausible(label, entry)
    return beginsItem(line, open)
  }

  for (const [index, line] of lines.entries()) {
    const after = findFilled(lines, index + 1)
    result.syntax.push('>'.repeat(line.quoted))
    const [first] = open
    const last = open.at(-1)
    if (line.text === '') {
      if (last) parted += 1
      close()
    } else if (isDrawn(line.text)) {
      result.syntax.push(line.text)
      close()
      drawLine(result.paragraphs, line, last !== undefined)
    } else {
      if (first && last) {
        const hanging = inNotes || findListMark(first.text) !== null
        const place = { width, slack, beginsParagraph: open.length === 1, hanging }
        const touching = lines[index + 1]?.text ? after : undefined
        const joint = startsApart(line, first, after)
          ? 'paragraph'
          : decideJoint(last, line, { ...place, ...(touching ? { after: touching } : {}) })
        if (joint === 'paragraph' && wrapped && line.indent === last.indent) guessed += 1
        if (joint === 'paragraph') close()
        else keepsBreak.push(joint === 'lineBreak')
      }
      if (open.length === 0 && announcesNotes(line, after)) inNotes = true
      if (open.length === 0 && inNotes) entry = parseEntryLabel(line.text) ?? entry
      open.push(line)
    }
  }
  close()
  if (guessed >= MOST_GUESSED && guessed > parted) {
    result.problems.unshift(createProblem('paragraphsGuessed', {}))
  }
  return result
}

/** The next line that has words, no farther than a few empty ones away. */
function findFilled(lines: TextLine[], from: number): TextLine | undefined {
  return lines.slice(from, from + MOST_EMPTY).find(({ text }) => text !== '' && !isDrawn(text))
}

function announcesNotes(line: TextLine, after: TextLine | undefined): boolean {
  return (
    after !== undefined &&
    findNotesHeading(line.text) !== null &&
    parseEntryLabel(after.text) !== null
  )
}

function isDrawn(text: string): boolean {
  return text.length <= LONGEST_DRAWN && DRAWN.test(text.replace(/\s+/g, ''))
}

function toParagraph(lines: TextLine[], first: TextLine, text: string): TextParagraph {
  return {
    line: first.number,
    text,
    lines: lines.length,
    indent: first.indent,
    indentedWhole: first.indent > 0 && lines.every(({ indent }) => indent === first.indent),
    quoted: first.quoted,
  }
}

/** Under a single short line `=` and `-` underline it; any other drawn line is a rule. */
function drawLine(paragraphs: TextParagraph[], line: TextLine, touches: boolean): void {
  const above = paragraphs.at(-1)
  const sign = line.text.charAt(0)
  if (touches && above?.lines === 1 && '=-'.includes(sign) && above.line === line.number - 1) {
    above.underline = sign
  } else {
    const { number, indent, quoted } = line
    paragraphs.push({
      line: number,
      text: '',
      rule: true,
      lines: 1,
      indent,
      indentedWhole: false,
      quoted,
    })
  }
}

/** A bullet inside a paragraph may be a dash: it begins an item after one, or after a sentence. */
function beginsItem(line: TextLine, open: TextLine[]): boolean {
  const mark = findListMark(line.text)
  const [first] = open
  if (!mark || !first) return false
  const before = findListMark(first.text)
  if (mark.number === undefined) {
    return mark.sign === '•' || before?.sign === mark.sign || /[:.;]$/.test(open.at(-1)?.text ?? '')
  }
  return before?.number !== undefined && mark.number === before.number + 1
}

/**
 * What stands between two lines of a wrapped file that no empty line parts. A full line goes on in
 * the next. A line into which the next line's first word would have fitted was ended on purpose:
 * after a sentence it ends its paragraph, before a capital a heading stands alone, and a line
 * ended far before the margin keeps its break, as in verse and addresses. Indentation begins a
 * paragraph, and its end ends a block that was indented whole. A word that is cut always goes on.
 */
type Joint = 'paragraph' | 'lineBreak' | 'join'

type Place = Pick<Wrapping, 'width' | 'slack'> & {
  /** The line after the next, if it has words. */
  after?: TextLine
  /** `line` begins its paragraph. */
  beginsParagraph: boolean
  /** The paragraph is an item of a list or an entry of the notes: indentation goes on with it. */
  hanging: boolean
}

function decideJoint(line: TextLine, next: TextLine, place: Place): Joint {
  if (line.quoted !== next.quoted) return 'paragraph'
  if (/\p{L}[-\u00ad]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) return 'join'
  if (!place.hanging) {
    if (next.indent >= line.indent + 2) return 'paragraph'
    if (next.indent <= line.indent - 2 && !place.beginsParagraph) return 'paragraph'
    if (endsSentence(line.text) && isHeadingOver(next, place)) return 'paragraph'
  }
  const spare = countSpare(line, next, place.width)
  if (spare < place.slack) return 'join'
  const capital = beginsWithCapital(next)
  if (capital && endsSentence(line.text)) return 'paragraph'
  if (capital && place.beginsParagraph && isHeadingLine(line.text)) return 'paragraph'
  const endsEarly = spare > place.width * 0.4
  return endsEarly && !place.hanging ? 'lineBreak' : 'join'
}

/** The line before may be full, so that nothing else tells that its paragraph is over. */
function isHeadingOver(line: TextLine, { after, width, slack }: Place): boolean {
  if (!after || !isHeadingLine(line.text) || !beginsWithCapital(after)) return false
  return countSpare(line, after, width) >= slack
}

/** Columns that a line has left when the first word of the next is added to it. */
function countSpare(line: TextLine, next: TextLine, width: number): number {
  const firstWord = /^\S+/.exec(next.text.slice(0, width + 1))?.[0].length ?? 0
  return width - line.width - 1 - firstWord
}

function beginsWithCapital({ text }: TextLine): boolean {
  return /^["'“‘„«»([¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)
}
