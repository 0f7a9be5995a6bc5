import { addAll } from '../addAll'
import { LIMITS } from '../limits'
import type { ManuscriptBlock, Reading } from '../model'
import { ManuscriptRefusal } from '../refusal'
import { checkPossibleHeadings, findHeadings } from './headings'
import { linesToParagraphs } from './paragraphs'
import { splitLines, type TextParagraph } from './lines'
import { paragraphsToLists, textToInlines } from './lists'
import { wording } from '../../wording'

/**
 * Plain text to blocks. Notes, notices, embedded posts and quotations in their marks are found
 * afterwards, as in every format; what only plain text needs is done here: lines joined, headings
 * and lists told from paragraphs, and what is set off by `>` or by indentation read as quotation.
 */
export function readText(text: string): Reading {
  checkLineLimit(text)
  const lines = splitLines(text)
  const { paragraphs, problems, syntax } = linesToParagraphs(lines)
  const title = findTitle(paragraphs)
  const body = title ? paragraphs.slice(1) : paragraphs
  const headings = findHeadings(body)
  const setOff = findSetOff(body)
  const lists = paragraphsToLists(body, headings)

  const blocks: ManuscriptBlock[] = []
  for (let at = 0; at < body.length; at += 1) {
    const paragraph = body[at]
    if (!paragraph) break
    const list = lists.get(paragraph)
    if (list) {
      blocks.push(list.block)
      addAll(syntax, list.syntax)
      at += list.count - 1
    } else if (setOff.has(paragraph)) addQuoted(blocks, paragraph, body[at - 1])
    else blocks.push(toBlock(paragraph, headings))
  }
  return {
    ...(title ? { title: title.title } : {}),
    blocks,
    notes: [],
    images: [],
    unsupported: [],
    problems: [...problems, ...checkPossibleHeadings(body, headings)],
    source: text,
    syntax: title ? [...syntax, title.syntax] : syntax,
  }
}

function checkLineLimit(text: string): void {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  if (lines <= LIMITS.lines) return
  throw new ManuscriptRefusal('tooLarge', wording.files.limits.lines(lines, LIMITS.lines))
}

function toBlock(paragraph: TextParagraph, headings: Set<TextParagraph>): ManuscriptBlock {
  const { line, text, rule } = paragraph
  if (rule) return { type: 'rule', line }
  const content = textToInlines(text)
  if (!headings.has(paragraph)) return { type: 'paragraph', line, content }
  return { type: 'heading', line, level: findLevel(text), content }
}

/** `1.2 Wages` is a level below `1 Value`. */
function findLevel(text: string): 2 | 3 | 4 {
  const numbers = /^\d{1,2}((?:\.\d{1,2}){1,2})\.?\s/.exec(text)?.[1]
  if (numbers === undefined) return 2
  return numbers.lastIndexOf('.') === 0 ? 3 : 4
}

/** Indentation sets off only where most of the text has none. */
const MOST_INDENTED = 0.3

function findSetOff(paragraphs: TextParagraph[]): Set<TextParagraph> {
  const indented = paragraphs.filter(({ indent }) => indent > 0)
  const isSetOff = indented.length <= paragraphs.length * MOST_INDENTED
  return new Set(
    paragraphs.filter(
      ({ quoted, indent, indentedWhole, lines, rule }) =>
        !rule && (quoted > 0 || (isSetOff && indentedWhole && indent >= 2 && lines > 1)),
    ),
  )
}

/** Paragraphs quoted by `>` one after the other are one quotation. */
function addQuoted(
  blocks: ManuscriptBlock[],
  paragraph: TextParagraph,
  before: TextParagraph | undefined,
): void {
  const content = textToInlines(paragraph.text)
  const last = blocks.at(-1)
  if (last?.type === 'quotation' && paragraph.quoted > 0 && before?.quoted === paragraph.quoted) {
    last.paragraphs.push(content)
  } else blocks.push({ type: 'quotation', line: paragraph.line, paragraphs: [content] })
}

/**
 * The title a text file gives itself: a first line `Title: …` (also in German, French, Spanish,
 * Italian and Russian), or a first line underlined with `=` where no other line is. A short first
 * line alone is no title: it may be a motto, a kicker or a name.
 */
type TextTitle = { title: string; syntax: string }

const NAMED = /^(title|titel|titre|título|titolo|название|заголовок):[ \t]+(\S.*)$/iu

/** Null where the file has none, `syntax` being the word before the title. */
function findTitle(paragraphs: TextParagraph[]): TextTitle | null {
  const [first] = paragraphs
  if (!first || first.lines > 1) return null
  const named = first.text.length <= 300 ? NAMED.exec(first.text) : null
  if (named?.[1] !== undefined && named[2] !== undefined) {
    return { title: named[2], syntax: `${named[1]}:` }
  }
  const underlined = paragraphs.filter(({ underline }) => underline === '=')
  return first.underline === '=' && underlined.length === 1
    ? { title: first.text, syntax: '' }
    : null
}
