import { decideIndented } from '../blocks/decideIndented'
import { toQuotations } from '../blocks/flattenBlocks'
import type { RawBlock } from '../blocks/model'
import type { ManuscriptProblem } from '../model'
import { plainText } from '../../text/walk'
import { getAttribute, type HtmlElement, type HtmlIndent } from './elements'

/** Twentieths of a point; a percentage is one of a line of six inches. */
const UNITS: Record<string, number> = {
  pt: 20,
  px: 15,
  cm: 567,
  mm: 56.7,
  in: 1440,
  em: 240,
  rem: 240,
  '%': 86.4,
}

/**
 * The indentation that a paragraph's style gives it, as LibreOffice, Word and Google Docs write it;
 * null where it says nothing of it. The margins of what stands around it are the page's design.
 */
export function readIndent(element: HtmlElement): HtmlIndent | null {
  const style = getAttribute(element, 'style').toLowerCase()
  const isItem = /\bmso-list\b/.test(style) || /\bMsoList/.test(getAttribute(element, 'class'))
  if (isItem || !/(?:margin|padding)/.test(style)) return null
  const sides = { left: 0, right: 0 }
  for (const declaration of style.split(';')) {
    const [property = '', value = ''] = declaration.split(':', 2).map((part) => part.trim())
    const side = /^(?:margin|padding)-(left|right)$/.exec(property)?.[1]
    if (side === 'left' || side === 'right') sides[side] = toTwentieths(value)
    if (property !== 'margin') continue
    const [top = '0', right = top, , left = right] = value.split(/\s+/)
    Object.assign(sides, { left: toTwentieths(left), right: toTwentieths(right) })
  }
  return sides
}

function toTwentieths(value: string): number {
  const [, amount = '0', unit = ''] = /^(-?\d*\.?\d+)\s*([a-z%]*)/.exec(value) ?? []
  return Math.round(Number(amount) * (UNITS[unit] ?? 0))
}

/** The blocks of a page with those paragraphs as quotations that their indentation sets off. */
export function findIndented(
  blocks: readonly RawBlock[],
  indents: ReadonlyMap<RawBlock, HtmlIndent>,
): { blocks: RawBlock[]; problems: ManuscriptProblem[] } {
  if (indents.size === 0) return { blocks: [...blocks], problems: [] }
  const body = blocks.filter((block) => block.type === 'paragraph')
  const { problems, quotations } = decideIndented<RawBlock>(body, (block) => ({
    ...(indents.get(block) ?? { left: 0, right: 0 }),
    text: block.type === 'paragraph' ? plainText(block.content) : '',
    line: block.line,
  }))
  const read: RawBlock[] = []
  let following: RawBlock[] = []
  for (const block of blocks) {
    if (quotations.has(block)) following.push(block)
    else {
      read.push(...toQuotations(following), block)
      following = []
    }
  }
  return { blocks: [...read, ...toQuotations(following)], problems }
}
