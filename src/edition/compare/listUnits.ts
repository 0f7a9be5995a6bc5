import type { ArticleText, Inline, ListItem, TextBlock } from '../articleText'
import { canonicalJSON } from '../canonicalJSON'
import { omitEmpty } from '../omitEmpty'
import { contentToTokens, type Token } from './contentToTokens'
import type { BlockShape } from './model'

/**
 * A piece of text that is compared as one: a block, a single list item, or the beginning of an
 * aside. `key` is equal for two units exactly if they say the same in the same shape; `words` says
 * how often each word stands in it, whatever its look; `length` is the number of all of them.
 */
export type Unit = {
  shape: BlockShape
  id?: string
  tokens: Token[]
  key: string
  words: ReadonlyMap<string, number>
  length: number
}

/** The units of a text in reading order. A list without items prints nothing and has none. */
export function listUnits(text: Pick<ArticleText, 'body'>): Unit[] {
  return listInside(text.body, 0)
}

function listInside(blocks: readonly TextBlock[], inAside: number): Unit[] {
  return blocks.flatMap((block): Unit[] => {
    switch (block.type) {
      case 'heading':
        return [unit({ type: 'heading', level: block.level, inAside }, [block.content], block.id)]
      case 'paragraph':
        return [unit({ type: 'paragraph', inAside }, [block.content], block.id)]
      case 'quotation': {
        const { quotation, paragraphs, id, verse } = block
        const own = { ...(quotation !== undefined && { quotation }), ...(verse && { verse }) }
        return [unit({ type: 'quotation', inAside, ...own }, paragraphs, id)]
      }
      case 'list':
        return listItems(block, 1, inAside)
      case 'figure': {
        const { alt, caption, credit, licence } = block.figure
        const shape: BlockShape = { type: 'figure', figure: block.figure, inAside }
        return [unit(shape, lines(alt, caption, credit, licence))]
      }
      case 'post': {
        const { text, author, handle, platform, publishedAt, url } = block.post
        const shape: BlockShape = { type: 'post', post: block.post, inAside }
        return [unit(shape, lines(text, author, handle, platform, publishedAt, url))]
      }
      case 'aside':
        return [
          unit({ type: 'aside', inAside }, lines(block.heading)),
          ...listInside(block.body, inAside + 1),
        ]
      case 'rule':
        return [unit({ type: 'rule', inAside }, [])]
    }
  })
}

function listItems(
  list: Extract<TextBlock, { type: 'list' }>,
  depth: number,
  inAside: number,
): Unit[] {
  const { ordered, start = 1 } = list
  return list.items.flatMap(({ content, lists }: ListItem, index) => [
    unit({ type: 'listItem', ordered, depth, first: index === 0, start: start + index, inAside }, [
      content,
    ]),
    ...lists.flatMap((inner) => listItems(inner, depth + 1, inAside)),
  ])
}

function lines(...texts: (string | undefined)[]): Inline[][] {
  return texts.map((text = '') => [{ type: 'text', text }])
}

function unit(shape: BlockShape, paragraphs: readonly Inline[][], id?: string): Unit {
  const tokens = paragraphs.flatMap((content, index) => [
    ...(index === 0 ? [] : [PARAGRAPH_BREAK]),
    ...contentToTokens(content),
  ])
  const words = new Map<string, number>()
  for (const { word } of tokens) if (word !== null) words.set(word, (words.get(word) ?? 0) + 1)
  return {
    shape,
    ...(id !== undefined && { id }),
    tokens,
    key: JSON.stringify([shapeKey(shape), paragraphs.length, ...tokens.map(({ key }) => key)]),
    words,
    length: [...words.values()].reduce((sum, count) => sum + count, 0),
  }
}

/** The end of a paragraph inside a unit; it is drawn as a line break and is no line break. */
const PARAGRAPH_BREAK: Token = { key: '¶', inline: { type: 'lineBreak' }, word: null }

/**
 * The shape without what the words say already. Of a list item's number only the first counts: an
 * item put in before others does not change them.
 */
function shapeKey(shape: BlockShape): string {
  switch (shape.type) {
    case 'listItem': {
      const { start, ...rest } = shape
      return canonicalJSON({ ...rest, start: shape.ordered && shape.first ? start : 0 })
    }
    case 'figure': {
      const { sizes: _sizes, ...figure } = shape.figure
      return canonicalJSON(omitEmpty({ ...shape, figure }))
    }
    default:
      return canonicalJSON(omitEmpty(shape))
  }
}
