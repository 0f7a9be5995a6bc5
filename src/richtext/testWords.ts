import type { Inline, ListItem, TextBlock } from '../edition/articleText'
import type { Passage } from '../manuscript/apparatus/quotes/passages'
import type { ManuscriptInline } from '../manuscript/model'

/** The words of a text in order, markers as `{note}`, white space made one space. */
export function wordsOf(inlines: (Inline | ManuscriptInline)[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'link') return wordsOf(inline.content)
      return inline.type === 'lineBreak' ? '\n' : `{${inline.note.replace(/^note /, '')}}`
    })
    .join('')
}

/** The same of a passage: words, and markers where they stand. */
export function passageWords({ text, markers }: Passage): string {
  return markers
    .toReversed()
    .reduce((words, { note, at }) => `${words.slice(0, at)}{${note}}${words.slice(at)}`, text)
}

/** The running text of a block, stretch by stretch. */
export function inlinesOfBlock(block: TextBlock): Inline[][] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.content]
    case 'quotation':
      return block.paragraphs
    case 'list':
      return block.items.flatMap(inlinesOfItem)
    case 'aside':
      return block.body.flatMap(inlinesOfBlock)
    default:
      return []
  }
}

const inlinesOfItem = (item: ListItem): Inline[][] => [
  item.content,
  ...item.lists.flatMap(({ items }) => items.flatMap(inlinesOfItem)),
]
