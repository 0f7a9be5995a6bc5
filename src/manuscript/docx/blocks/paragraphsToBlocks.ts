import { isWholeQuotation } from '../../quotationMarks'
import { createProblem } from '../../createProblem'
import { plainText } from '../../../text/walk'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptProblem, Unsupported } from '../../model'
import { tidyInlines } from '../../tidyInlines'
import type { DocxParagraph } from '../content/story'
import { formatNoteNumber } from '../notes/formatNoteNumber'
import { createListBuilder } from './createListBuilder'

/**
 * Blocks from paragraphs whose roles are decided: items into lists, paragraphs of one quotation
 * together, pictures with the caption below them, rules. Empty paragraphs part and are not kept.
 */
type BuiltBlocks = {
  blocks: ManuscriptBlock[]
  problems: ManuscriptProblem[]
  unsupported: Unsupported[]
  /** Signs that became rules. */
  syntax: string[]
  /** Before which paragraphs of a quotation an empty one stands. */
  stanzas: Map<Quotation, Set<number>>
}

type Quotation = Extract<ManuscriptBlock, { type: 'quotation' }>

const RULE_SIGNS = /^(?:[*•·~#_—–-]\s*){3,}$|^⁂$/

export function paragraphsToBlocks(paragraphs: DocxParagraph[]): BuiltBlocks {
  const { toLevel, problems } = fitLevels(paragraphs)
  const built: BuiltBlocks = {
    blocks: [],
    problems,
    unsupported: [],
    syntax: [],
    stanzas: new Map(),
  }
  const lists = createListBuilder()
  let before: DocxParagraph | null = null
  for (const paragraph of paragraphs) {
    if (paragraph.list === null || paragraph.role !== 'body') lists.end()
    addPictures(built, paragraph, true)
    addParagraph(built, paragraph, before, lists, toLevel)
    addPictures(built, paragraph, false)
    if (paragraph.pictures.length > 0) lists.end()
    before = paragraph
  }
  for (const [quotation, breaks] of built.stanzas) joinStanzas(built, quotation, breaks)
  return built
}

/** Lines of verse are short. */
const LONGEST_LINE = 72

/**
 * Verse in a quotation, a line to a paragraph, with empty ones between its stanzas: each stanza
 * becomes one paragraph of lines. Where the paragraphs are too long for verse the empty lines are
 * told of.
 */
function joinStanzas(built: BuiltBlocks, quotation: Quotation, breaks: Set<number>): void {
  const { paragraphs } = quotation
  if (breaks.size === 0) return
  const isVerse =
    breaks.size + 1 < paragraphs.length &&
    paragraphs.every((line) => plainText(line).length <= LONGEST_LINE)
  if (!isVerse) {
    if (breaks.size + 1 < paragraphs.length) {
      const details = { text: plainText(paragraphs[0] ?? []) }
      built.problems.push(createProblem('stanzaLost', details, { line: quotation.line }))
    }
    return
  }
  const stanzas: ManuscriptInline[][] = []
  for (const [index, line] of paragraphs.entries()) {
    const last = stanzas.at(-1)
    if (!last || breaks.has(index)) stanzas.push([...line])
    else last.push({ type: 'lineBreak' }, ...line)
  }
  quotation.paragraphs = stanzas
}

function addParagraph(
  built: BuiltBlocks,
  paragraph: DocxParagraph,
  before: DocxParagraph | null,
  lists: ReturnType<typeof createListBuilder>,
  toLevel: (level: number) => 2 | 3 | 4,
): void {
  const { line, role, level, list, content, ruled } = paragraph
  const text = plainText(content)
  if (content.length === 0) {
    if (ruled) built.blocks.push({ type: 'rule', line })
    return
  }
  if (list !== null && role === 'body') {
    const block = lists.add(paragraph, list)
    if (block === null) return
    built.blocks.push(block)
    if (list.ordered && list.format !== 'decimal') {
      const what = `list numbered ${formatNoteNumber(1, list.format)}, ${formatNoteNumber(2, list.format)}`
      built.unsupported.push({
        kind: 'other',
        what: `${what}: it has figures now`,
        where: `paragraph ${line}`,
      })
    }
    return
  }
  if (list?.ordered === true) {
    const number = formatNoteNumber(list.number, list.format)
    built.problems.push(createProblem('numberLost', { number, text }, { line }))
  }
  if (role === 'heading') {
    built.blocks.push({ type: 'heading', line, level: toLevel(level), content: plain(content) })
  } else if (role === 'quotation') addQuoted(built, paragraph, before)
  else if (RULE_SIGNS.test(text)) {
    built.blocks.push({ type: 'rule', line })
    built.syntax.push(text)
  } else if (role !== 'caption' || !addCaption(built.blocks.at(-1), content)) {
    built.blocks.push({ type: 'paragraph', line, content })
  }
}

/**
 * Neighbouring paragraphs of quotation are one quotation, unless each is complete in its own marks
 * and the first has its note.
 */
function addQuoted(
  { blocks, stanzas }: BuiltBlocks,
  { line, content }: DocxParagraph,
  before: DocxParagraph | null,
): void {
  const last = blocks.at(-1)
  const goesOn =
    last?.type === 'quotation' &&
    before?.role === 'quotation' &&
    !(isMarked(before.content) && isComplete(before.content) && isComplete(content))
  if (!goesOn) {
    blocks.push({ type: 'quotation', line, paragraphs: [content] })
    return
  }
  if (before.content.length === 0) {
    stanzas.set(last, (stanzas.get(last) ?? new Set()).add(last.paragraphs.length))
  }
  last.paragraphs.push(content)
}

function isMarked(content: ManuscriptInline[]): boolean {
  return content.at(-1)?.type === 'noteMarker'
}

function isComplete(content: ManuscriptInline[]): boolean {
  return isWholeQuotation(plainText(content))
}

function addPictures(
  { blocks }: BuiltBlocks,
  { line, pictures }: DocxParagraph,
  leading: boolean,
): void {
  for (const { image, alt, leads } of pictures) {
    if (leads === leading) {
      blocks.push({ type: 'figure', line, image, ...(alt === undefined ? {} : { alt }) })
    }
  }
}

/** A caption is words alone: one with a marker or a link stays a paragraph. */
function addCaption(block: ManuscriptBlock | undefined, content: ManuscriptInline[]): boolean {
  if (block?.type !== 'figure' || block.caption !== undefined) return false
  if (!content.every(({ type }) => type === 'text' || type === 'lineBreak')) return false
  block.caption = plainText(content).replace(/\s+/g, ' ')
  return true
}

/** A heading that is bold all over is bold because it is a heading. */
function plain(content: ManuscriptInline[]): ManuscriptInline[] {
  if (!content.every((inline) => inline.type !== 'text' || inline.bold === true)) return content
  return content.map((inline) => {
    if (inline.type !== 'text') return inline
    const { bold: _, ...text } = inline
    return text
  })
}

type Level = 2 | 3 | 4

/**
 * Articles have headings of three levels below the title, 2 to 4. The highest level a file uses
 * becomes 2, and the others keep their distance from it; what would lie below 4 becomes 4 and is
 * reported. HTML and Markdown are read alike.
 */
function fitLevels(paragraphs: DocxParagraph[]): {
  toLevel: (level: number) => Level
  problems: ManuscriptProblem[]
} {
  const headings = paragraphs.filter(
    ({ role, content }) => role === 'heading' && content.length > 0,
  )
  const highest = headings.reduce((least, { level }) => Math.min(least, level), 9)
  const toLevel = (level: number): Level => {
    const depth = level - highest
    return depth <= 0 ? 2 : depth === 1 ? 3 : 4
  }
  const problems = headings
    .filter(({ level }) => level - highest > 2)
    .map(({ level, content, line }) =>
      createProblem(
        'headingLevelChanged',
        { text: plainText(content), from: level, to: toLevel(level) },
        { line },
      ),
    )
  return { toLevel, problems }
}

/**
 * A drop cap is a paragraph of its own in a frame (ECMA-376 part 1, 17.3.1.11): its letters are put
 * back before the paragraph they begin.
 */
export function joinDropCaps(paragraphs: DocxParagraph[]): DocxParagraph[] {
  const joined: DocxParagraph[] = []
  for (const paragraph of paragraphs) {
    const before = joined.at(-1)
    if (before?.look.dropCap !== true || before.pictures.length > 0) {
      joined.push(paragraph)
      continue
    }
    const content = tidyInlines([...before.content, ...paragraph.content])
    joined[joined.length - 1] = { ...paragraph, line: before.line, content }
  }
  return joined
}
