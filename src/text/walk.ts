import type { Block, BlockOf, ItemIn, Marker, Phrasing, PhrasingIn, Tree } from './tree'

/**
 * Walking a tree. `mapBlocks` gives a tree of the same sort, `foldBlocks` anything else; what else is
 * asked of a tree is made of these. Reading order is the order of the blocks, what stands in an aside
 * right after its beginning.
 */

/** The items of lists around a stretch of running text, the outermost first; none outside lists. */
type Items<T extends Tree> = readonly ItemIn<T>[]

export type BlockMaps<T extends Tree> = {
  /** What becomes of each stretch of running text of a block. */
  content?: (content: PhrasingIn<T>[], block: Block<T>, items: Items<T>) => PhrasingIn<T>[]
  /** What stands in the place of a block, once what it holds has been mapped. */
  block?: (block: Block<T>) => Block<T>[]
}

/** The same blocks with what they hold mapped, those inside asides and lists too. */
export function mapBlocks<T extends Tree>(
  blocks: readonly Block<T>[],
  { content = same, block = list }: BlockMaps<T>,
): Block<T>[] {
  return blocks.flatMap((one) => block(mapInside(one, { content, block })))
}

function mapInside<T extends Tree>(block: Block<T>, maps: Required<BlockMaps<T>>): Block<T> {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return { ...block, content: maps.content(block.content, block, []) }
    case 'quotation':
      return { ...block, paragraphs: block.paragraphs.map((one) => maps.content(one, block, [])) }
    case 'list': {
      const mapItem = (item: ItemIn<T>, around: Items<T>): ItemIn<T> => {
        const items = [...around, item]
        return {
          ...item,
          content: maps.content(item.content, block, items),
          lists: item.lists.map((inner) => ({
            ...inner,
            items: inner.items.map((one) => mapItem(one, items)),
          })),
        }
      }
      return { ...block, items: block.items.map((item) => mapItem(item, [])) }
    }
    case 'aside':
      return { ...block, body: mapBlocks(block.body, maps) }
    case 'figure':
    case 'post':
    case 'rule':
      return block
  }
}

function same<Value>(value: Value): Value {
  return value
}

function list<Value>(value: Value): Value[] {
  return [value]
}

/** What `step` makes of all blocks in reading order, those inside asides after their aside. */
export function foldBlocks<T extends Tree, Result>(
  blocks: readonly Block<T>[],
  start: Result,
  step: (result: Result, block: Block<T>) => Result,
): Result {
  return blocks.reduce((result, block) => {
    const next = step(result, block)
    return block.type === 'aside' ? foldBlocks(block.body, next, step) : next
  }, start)
}

/** A stretch of running text, the block it stands in, and the items around it where that is a list. */
export type Stretch<T extends Tree> = {
  content: PhrasingIn<T>[]
  block: Block<T>
  items: Items<T>
}

/** Every stretch of running text in reading order. Pictures, posts and rules hold none. */
export function listStretches<T extends Tree>(blocks: readonly Block<T>[]): Stretch<T>[] {
  const stretches: Stretch<T>[] = []
  mapBlocks(blocks, {
    content: (content, block, items) => {
      stretches.push({ content, block, items })
      return content
    },
  })
  return stretches
}

/** The markers of notes in reading order; a note that is marked twice has two. */
export function listMarkers<T extends Tree>(
  blocks: readonly Block<T>[],
): Marker<T['noteMarker']>[] {
  return listStretches(blocks).flatMap(({ content }) => markersIn(content))
}

/** The markers in a stretch of running text, those in links too. */
export function markersIn<M>(content: readonly Phrasing<M>[]): Marker<M>[] {
  return content.flatMap((piece): Marker<M>[] => {
    if (piece.type === 'link') return markersIn(piece.content)
    return piece.type === 'noteMarker' ? [piece] : []
  })
}

/** The pictures in reading order. */
export function listFigures<T extends Tree>(blocks: readonly Block<T>[]): BlockOf<T, 'figure'>[] {
  return foldBlocks<T, BlockOf<T, 'figure'>[]>(blocks, [], (figures, block) =>
    block.type === 'figure' ? [...figures, block as BlockOf<T, 'figure'>] : figures,
  )
}

/** The same running text with every piece mapped, a link after what it holds. */
export function mapPhrasing<M>(
  content: readonly Phrasing<M>[],
  map: (piece: Phrasing<M>) => Phrasing<M>[],
): Phrasing<M>[] {
  return content.flatMap((piece) =>
    map(piece.type === 'link' ? { ...piece, content: mapPhrasing(piece.content, map) } : piece),
  )
}

/**
 * The words of running text without their look. A line break is a line feed unless `lineBreak` says
 * otherwise; a marker is whatever `marker` makes of it, and nothing without it.
 */
export function plainText<M>(
  content: readonly Phrasing<M>[],
  { lineBreak = '\n', marker = () => '' }: PlainForms<M> = {},
): string {
  return content
    .map((piece): string => {
      switch (piece.type) {
        case 'text':
          return piece.text
        case 'link':
          return plainText(piece.content, { lineBreak, marker })
        case 'noteMarker':
          return marker(piece)
        case 'lineBreak':
          return lineBreak
      }
    })
    .join('')
}

export type PlainForms<M> = {
  lineBreak?: string
  marker?: (marker: Marker<M>) => string
}
