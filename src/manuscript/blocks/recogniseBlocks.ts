import { inlinesToText } from '../inlinesToText'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptProblem } from '../model'
import { createProblem } from '../createProblem'
import { findSpokenQuotation } from './findSpokenQuotation'
import { isNotice } from './isNotice'
import { isWholeQuotation } from './isWholeQuotation'
import { parsePostPlaceholder } from './parsePostPlaceholder'

/**
 * Paragraphs that are something else by what they say, in every format: an editor's notice in
 * square brackets, the words an embedded post leaves behind, and a quotation that was set as an
 * ordinary paragraph. The latter needs its marks and a note marker at its end; in plain text, which
 * has no other way to set a quotation off, the marks are enough.
 */
export type RecognisedBlocks = {
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
    const text = inlinesToText(block.content)
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
