import type { Inline, ListItem, TextBlock } from '../edition/articleText'
import type { Passage } from '../manuscript/apparatus/quotes/passages'

/**
 * An article's text as the passages in which quotations are looked for, with the places of the
 * markers: the same reading as of a manuscript. `block` counts the blocks in reading order, those
 * of asides too; blocks without running text are counted and have no passage.
 */
export function textToPassages(body: readonly TextBlock[]): Passage[] {
  let block = -1
  const read = (blocks: readonly TextBlock[]): Passage[] =>
    blocks.flatMap((entry): Passage[] => {
      block += 1
      const start = { block, line: block, displayed: entry.type === 'quotation' }
      switch (entry.type) {
        case 'heading':
        case 'paragraph':
          return [{ ...start, ...readInlines([entry.content]) }]
        case 'quotation':
          return [{ ...start, ...readInlines(entry.paragraphs) }]
        case 'list':
          return listContents(entry.items).map((content) => ({
            ...start,
            ...readInlines([content]),
          }))
        case 'aside':
          return read(entry.body)
        case 'figure':
        case 'post':
        case 'rule':
          return []
      }
    })
  return read(body)
}

function listContents(items: readonly ListItem[]): Inline[][] {
  return items.flatMap((item) => [
    item.content,
    ...item.lists.flatMap((list) => listContents(list.items)),
  ])
}

function readInlines(paragraphs: readonly Inline[][]): Pick<Passage, 'text' | 'markers'> {
  const markers: Passage['markers'] = []
  let text = ''
  const collect = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'text') text += inline.text
      else if (inline.type === 'lineBreak') text += '\n'
      else if (inline.type === 'link') collect(inline.content)
      else markers.push({ note: inline.note, at: text.length })
    }
  }
  paragraphs.forEach((inlines, index) => {
    if (index > 0) text += '\n'
    collect(inlines)
  })
  return { text, markers }
}
