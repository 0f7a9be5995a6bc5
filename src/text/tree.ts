/**
 * The one tree of blocks and running text. A manuscript, the text of an article and an article ready
 * to be written out are the same tree; what each says of its parts beyond that is its `Tree`.
 *
 * A new kind of block is added to `Block`, a new mark to `MARKS`; the
 * compiler then names every place that has to decide what becomes of it.
 */

/**
 * What one tree says of its parts beyond what all say. `never` where it has no part of that kind,
 * so that nobody who reads this tree has to think of it.
 */
export type Tree = {
  /** Of every block. */
  block: object
  heading: { level: number }
  paragraph: object
  /** Of one item of a list. */
  item: object
  quotation: object
  figure: object
  post: object
  aside: object
  notice: object
  noteMarker: { note: unknown }
}

/** A block: what stands by itself between two others. */
export type Block<T extends Tree> = T['block'] &
  (
    | ({ type: 'heading'; content: PhrasingIn<T>[] } & T['heading'])
    | ({ type: 'paragraph'; content: PhrasingIn<T>[] } & T['paragraph'])
    | List<T['item'], T['noteMarker']>
    | ({ type: 'quotation'; paragraphs: PhrasingIn<T>[][] } & T['quotation'])
    | ({ type: 'figure' } & T['figure'])
    | ({ type: 'post' } & T['post'])
    | ({ type: 'aside'; body: Block<T>[] } & T['aside'])
    | ({ type: 'notice'; content: PhrasingIn<T>[] } & T['notice'])
    | { type: 'rule' }
  )

export type PhrasingIn<T extends Tree> = Phrasing<T['noteMarker']>
export type ItemIn<T extends Tree> = Item<T['item'], T['noteMarker']>

/** A list; one within an item is the same. `start` is the number of the first item, 1 if absent. */
export type List<OfItem, OfMarker> = {
  type: 'list'
  ordered: boolean
  start?: number
  items: Item<OfItem, OfMarker>[]
}

export type Item<OfItem, OfMarker> = OfItem & {
  content: Phrasing<OfMarker>[]
  lists: List<OfItem, OfMarker>[]
}

/** A piece of running text; HTML calls it phrasing content. */
export type Phrasing<OfMarker> =
  | MarkedText
  | { type: 'link'; href: string; content: Phrasing<OfMarker>[] }
  | Marker<OfMarker>
  | { type: 'lineBreak'; begins?: Beginning }

/**
 * What begins after a break, where blocks stand in running text: in the notes of a manuscript. In the
 * text of an article a break is a line.
 */
export type Beginning = 'paragraph' | 'quotation' | 'item' | 'numberedItem'

/** What opens a note. */
export type Marker<OfMarker> = { type: 'noteMarker' } & OfMarker

/** Words of one look. */
export type MarkedText = { type: 'text'; text: string } & Marks

/** Marks are present or absent, never false, so that equal text is equal JSON. */
export type Marks = { [M in Mark]?: true }

export type Mark = (typeof MARKS)[number]

/** All marks, in the order in which they stand around the words, the innermost first. */
export const MARKS = [
  'code',
  'subscript',
  'superscript',
  'strikethrough',
  'underline',
  'italic',
  'bold',
] as const

export type BlockKind = Block<Tree>['type']

/** The block of one kind; `never` in a tree that has none. */
export type BlockOf<T extends Tree, Kind extends BlockKind> = Extract<Block<T>, { type: Kind }>
