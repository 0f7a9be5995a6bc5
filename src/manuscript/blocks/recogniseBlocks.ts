import { plainText } from '../../text/walk'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptProblem } from '../model'
import { createProblem } from '../createProblem'
import { isWholeQuotation, pairQuotationMarks } from '../quotationMarks'
import { parsePostPlaceholder } from './parsePostPlaceholder'

/**
 * Paragraphs that are something else by what they say, in every format: an editor's notice in
 * square brackets, the words an embedded post leaves behind, and a quotation that was set as an
 * ordinary paragraph. The latter needs its marks and a note marker at its end; in plain text, which
 * has no other way to set a quotation off, the marks are enough.
 */
type RecognisedBlocks = {
  blocks: ManuscriptBlock[]
  problems: ManuscriptProblem[]
  /** Words that became structure: what placeholders of posts say. */
  syntax: string[]
}

export function recogniseBlocks(blocks: ManuscriptBlock[], isPlainText: boolean): RecognisedBlocks {
  const result: RecognisedBlocks = { blocks: [], problems: [], syntax: [] }
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block) break
    if (block.type !== 'paragraph') {
      result.blocks.push(block)
      continue
    }
    const text = plainText(block.content)
    const post = parsePostPlaceholder(text)
    const spoken = post ? null : findSpokenQuotation(blocks, at)
    if (post) {
      const url = post.url ?? findAddress(block.content)
      const { platform } = post
      result.blocks.push({ type: 'post', line: block.line, platform, ...(url ? { url } : {}) })
      result.syntax.push(text)
    } else if (isNotice(text)) result.blocks.push({ ...block, type: 'notice' })
    else if (isDisplayed(block.content, text, isPlainText)) {
      result.blocks.push({ type: 'quotation', line: block.line, paragraphs: [block.content] })
    } else if (spoken) {
      result.blocks.push({ type: 'quotation', line: block.line, paragraphs: spoken })
      at += spoken.length - 1
    } else result.blocks.push(block)
  }
  result.problems = checkPosts(result.blocks)
  return result
}

function isDisplayed(content: ManuscriptInline[], text: string, isPlainText: boolean): boolean {
  return (
    (isPlainText || content.some(({ type }) => type === 'noteMarker')) && isWholeQuotation(text)
  )
}

function findAddress(content: ManuscriptInline[]): string | undefined {
  return content.find((inline) => inline.type === 'link')?.href
}

function checkPosts(blocks: ManuscriptBlock[]): ManuscriptProblem[] {
  return blocks.flatMap((block) =>
    block.type === 'post' && block.url === undefined && block.text === undefined
      ? [createProblem('embedWithoutAddress', { platform: block.platform }, { line: block.line })]
      : [],
  )
}

/**
 * A displayed quotation of several paragraphs, set as English books set it: each begins with the
 * opening mark and only the last has the closing one (Chicago Manual of Style, 13.32). The last
 * must carry a note marker.
 */
const MOST_PARAGRAPHS = 20
const OPENING = '“‘„«'

/** The paragraphs, or null where block `from` does not begin such a quotation. */
function findSpokenQuotation(blocks: ManuscriptBlock[], from: number): ManuscriptInline[][] | null {
  const first = getContent(blocks[from])
  const opening = first ? plainText(first).charAt(0) : ''
  if (!first || opening === '' || !OPENING.includes(opening) || !staysOpen(first)) return null
  const paragraphs = [first]
  for (let at = from + 1; at < from + MOST_PARAGRAPHS; at += 1) {
    const content = getContent(blocks[at])
    if (!content || plainText(content).charAt(0) !== opening) return null
    paragraphs.push(content)
    if (staysOpen(content)) continue
    const isMarked = content.some(({ type }) => type === 'noteMarker')
    return isMarked && isWholeQuotation(plainText(content)) ? paragraphs : null
  }
  return null
}

function getContent(block: ManuscriptBlock | undefined): ManuscriptInline[] | null {
  return block?.type === 'paragraph' ? block.content : null
}

/** A paragraph is asked once for each of those before it. */
const known = new WeakMap<ManuscriptInline[], boolean>()

function staysOpen(content: ManuscriptInline[]): boolean {
  const answer =
    known.get(content) ?? !pairQuotationMarks(plainText(content)).some(({ open }) => open === 0)
  known.set(content, answer)
  return answer
}

/**
 * Whether a paragraph is an editor's notice: wholly in one pair of square brackets, with words in
 * it. `[…]` alone is an elision, and `[a] and [b]` is not one pair.
 */
function isNotice(text: string): boolean {
  const words = text.trim()
  if (!words.startsWith('[') || !/\][.]?$/.test(words.slice(-2)) || !/\p{L}/u.test(words))
    return false
  const end = words.lastIndexOf(']')
  let depth = 0
  for (let at = 0; at < end; at += 1) {
    const sign = words.charAt(at)
    if (sign === '[') depth += 1
    else if (sign === ']') depth -= 1
    if (depth === 0) return false
  }
  return depth === 1
}
