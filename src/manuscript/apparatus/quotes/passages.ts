import type { Phrasing } from '../../../text/tree'
import { listStretches } from '../../../text/walk'
import { lineOf } from '../../lineOf'
import type { ManuscriptBlock, ManuscriptTree } from '../../model'

/** A stretch of a block that markers can stand in: a paragraph, a list item, a caption-less line. */
export type Passage = {
  /** Index into `Manuscript.blocks`, and that block's line. */
  block: number
  line: number
  displayed: boolean
  /** Words without markers; a line break is a line feed. */
  text: string
  /** Markers in order: the note's id and the offset in `text` before which the marker stands. */
  markers: { note: string; at: number }[]
}

/**
 * The words of a block with the places of its markers. A displayed quotation is one passage, its
 * paragraphs parted by a line feed; every item of a list is one. Blocks that hold no running text
 * (pictures, posts, rules) have none.
 */
export function blockToPassages(block: ManuscriptBlock, index: number): Passage[] {
  const start = { block: index, line: block.line, displayed: block.type === 'quotation' }
  if (block.type === 'quotation') return [{ ...start, ...readParagraphs(block.paragraphs) }]
  return listStretches<ManuscriptTree>([block]).map((stretch) => ({
    ...start,
    line: lineOf(stretch),
    ...readParagraphs([stretch.content]),
  }))
}

/** The words of paragraphs, parted by a line feed, with the places of their markers. */
export function readParagraphs(
  paragraphs: readonly Phrasing<{ note: string }>[][],
): Pick<Passage, 'text' | 'markers'> {
  const words: string[] = []
  const markers: Passage['markers'] = []
  let length = 0
  const add = (text: string) => {
    words.push(text)
    length += text.length
  }
  const collect = (inlines: readonly Phrasing<{ note: string }>[]) => {
    for (const inline of inlines) {
      if (inline.type === 'text') add(inline.text)
      else if (inline.type === 'link') collect(inline.content)
      else if (inline.type === 'lineBreak') add('\n')
      else markers.push({ note: inline.note, at: length })
    }
  }
  paragraphs.forEach((inlines, index) => {
    if (index > 0) add('\n')
    collect(inlines)
  })
  return { text: words.join(''), markers }
}
