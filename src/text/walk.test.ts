import { describe, expect, it } from 'vitest'
import type { Block, Phrasing } from './tree'
import {
  foldBlocks,
  listFigures,
  listMarkers,
  listStretches,
  mapBlocks,
  mapPhrasing,
  plainText,
} from './walk'

/** A tree that has every kind of block, and counts its items. */
type Sample = {
  block: object
  heading: { level: number }
  paragraph: object
  item: { count: number }
  quotation: object
  figure: { src: string }
  post: object
  aside: object
  notice: object
  noteMarker: { note: string }
}
type Piece = Phrasing<{ note: string }>

const text = (words: string): Piece => ({ type: 'text', text: words })
const mark = (note: string): Piece => ({ type: 'noteMarker', note })

const blocks: Block<Sample>[] = [
  { type: 'heading', level: 2, content: [text('a')] },
  { type: 'paragraph', content: [text('b'), mark('1'), { type: 'lineBreak' }, text('c')] },
  {
    type: 'list',
    ordered: true,
    items: [
      {
        count: 1,
        content: [text('d')],
        lists: [
          { type: 'list', ordered: false, items: [{ count: 2, content: [mark('2')], lists: [] }] },
        ],
      },
    ],
  },
  { type: 'quotation', paragraphs: [[text('e')], [mark('3')]] },
  { type: 'figure', src: 'one.png' },
  {
    type: 'aside',
    body: [
      { type: 'paragraph', content: [{ type: 'link', href: '/x', content: [mark('4')] }] },
      { type: 'figure', src: 'two.png' },
    ],
  },
  { type: 'notice', content: [text('f'), mark('1')] },
  { type: 'post' },
  { type: 'rule' },
]

describe('walking a tree', () => {
  it('meets every stretch of running text once, in reading order, with the items around it', () => {
    expect(
      listStretches(blocks).map(({ block, content, items }) => [
        block.type,
        plainText(content, { marker: ({ note }) => `^${note}` }),
        items.map(({ count }) => count),
      ]),
    ).toEqual([
      ['heading', 'a', []],
      ['paragraph', 'b^1\nc', []],
      ['list', 'd', [1]],
      ['list', '^2', [1, 2]],
      ['quotation', 'e', []],
      ['quotation', '^3', []],
      ['paragraph', '^4', []],
      ['notice', 'f^1', []],
    ])
  })

  it('lists markers and pictures as they are read', () => {
    expect(listMarkers(blocks).map(({ note }) => note)).toEqual(['1', '2', '3', '4', '1'])
    expect(listFigures(blocks).map(({ src }) => src)).toEqual(['one.png', 'two.png'])
  })

  it('folds over blocks, those inside asides after their aside', () => {
    expect(foldBlocks(blocks, '', (kinds, { type }) => `${kinds} ${type}`)).toBe(
      ' heading paragraph list quotation figure aside paragraph figure notice post rule',
    )
  })

  it('gives the same tree where nothing is mapped', () => {
    expect(mapBlocks(blocks, {})).toEqual(blocks)
  })

  it('maps running text to the depths of lists, and takes blocks out or puts more in', () => {
    const loud = mapBlocks<Sample>(blocks, {
      content: (content) =>
        mapPhrasing(content, (piece) => (piece.type === 'noteMarker' ? [] : [piece, piece])),
      block: (block) => (block.type === 'figure' ? [] : [block]),
    })
    expect(listMarkers(loud)).toEqual([])
    expect(listFigures(loud)).toEqual([])
    expect(
      listStretches(loud).map(({ content }) => plainText(content, { lineBreak: '/' })),
    ).toEqual(['aa', 'bb//cc', 'dd', '', 'ee', '', '', 'ff'])
  })
})
