import type { ManuscriptBlock, ManuscriptInline, ManuscriptListItem } from '../../model'

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
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return [{ ...start, ...readInlines([block.content]) }]
    case 'quotation':
      return [{ ...start, ...readInlines(block.paragraphs) }]
    case 'list':
      return readItems(block.items, block.line).map(({ content, line }) => ({
        ...start,
        line,
        ...readInlines([content]),
      }))
    case 'post':
    case 'figure':
    case 'rule':
      return []
  }
}

function readItems(
  items: ManuscriptListItem[],
  line: number,
): { content: ManuscriptInline[]; line: number }[] {
  return items.flatMap((item) => {
    const own = item.line ?? line
    return [
      { content: item.content, line: own },
      ...item.lists.flatMap((list) => readItems(list.items, own)),
    ]
  })
}

function readInlines(paragraphs: ManuscriptInline[][]): Pick<Passage, 'text' | 'markers'> {
  const words: string[] = []
  const markers: Passage['markers'] = []
  let length = 0
  const add = (text: string) => {
    words.push(text)
    length += text.length
  }
  const collect = (inlines: ManuscriptInline[]) => {
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
