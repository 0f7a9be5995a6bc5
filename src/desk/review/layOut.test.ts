import { describe, expect, it } from 'vitest'
import type { ComparedBlock, ComparedPiece } from '../../edition/compare/model'
import { anchorComment } from '../../edition/comments/anchorComment'
import {
  foldUnchanged,
  layOutBlocks,
  layOutPieces,
  listMarks,
  type CommentMark,
  startsIn,
} from './layOut'

const text = (words: string) => ({ type: 'text' as const, text: words })
const same = (...content: ComparedPiece['content']): ComparedPiece => ({ change: 'same', content })
const lay = (pieces: ComparedPiece[], marks: CommentMark[] = [], start = 0) =>
  layOutPieces(pieces, start, marks).map(({ at, change, threads, type, words }) => [
    type,
    change,
    words,
    at,
    threads,
  ])

describe('layOutPieces', () => {
  it('says where every stretch of words begins', () => {
    expect(
      lay([same(text('One '), { ...text('two'), italic: true }, text(' three'))], [], 10),
    ).toEqual([
      ['text', 'same', 'One ', 10, []],
      ['text', 'same', 'two', 14, []],
      ['text', 'same', ' three', 17, []],
    ])
  })

  it('gives deleted words and markers no place, and line breaks one', () => {
    const pieces: ComparedPiece[] = [
      same(text('A')),
      { change: 'deleted', content: [text('gone')] },
      { change: 'inserted', content: [text('new')] },
      same({ type: 'noteMarker', note: 'n1' }, { type: 'lineBreak' }, text('end')),
    ]
    expect(lay(pieces)).toEqual([
      ['text', 'same', 'A', 0, []],
      ['text', 'deleted', 'gone', undefined, []],
      ['text', 'inserted', 'new', 1, []],
      ['marker', 'same', 'n1', undefined, []],
      ['break', 'same', '\n', 4, []],
      ['text', 'same', 'end', 5, []],
    ])
  })

  it('cuts words where a comment begins and ends, also where two overlap', () => {
    const marks = [
      { thread: 1, start: 4, end: 9 },
      { thread: 2, start: 7, end: 20 },
    ]
    expect(lay([same(text('The forme is locked'))], marks)).toEqual([
      ['text', 'same', 'The ', 0, []],
      ['text', 'same', 'for', 4, [1]],
      ['text', 'same', 'me', 7, [1, 2]],
      ['text', 'same', ' is locked', 9, [2]],
    ])
  })

  it('keeps the address and the look of words in a link', () => {
    const link = {
      type: 'link' as const,
      href: '/about',
      content: [{ ...text('us'), bold: true as const }],
    }
    expect(layOutPieces([same(link)], 0, [])).toMatchObject([
      { words: 'us', href: '/about', look: { bold: true }, at: 0 },
    ])
  })
})

const shape = { type: 'paragraph', inAside: 0 } as const
const block = (change: ComparedBlock['change'], words: string): ComparedBlock => ({
  change,
  ...(change === 'inserted' ? {} : { before: shape }),
  ...(change === 'deleted' ? {} : { after: shape }),
  pieces: [
    {
      change: change === 'changed' ? 'same' : change,
      content: [{ type: 'text', text: words }],
    },
  ],
})

it('gives the blocks of the text their places, and those that were taken out none', () => {
  const passages = [
    { part: 'title', start: 0, end: 5 },
    { part: 'block', id: 'a', start: 6, end: 9 },
    { part: 'block', id: 'b', start: 10, end: 13 },
    { part: 'note', id: 'n', start: 14, end: 17 },
  ] as const
  const laid = layOutBlocks(
    [block('same', 'One'), block('deleted', 'Gone'), block('inserted', 'Two')],
    passages,
    [],
  )
  expect(laid.map(({ end, segments, start }) => [start, end, segments[0]?.at])).toEqual([
    [6, 9, 6],
    [undefined, undefined, undefined],
    [10, 13, 10],
  ])
})

const passage = { part: 'block', start: 10, end: 14 } as const

it.each([
  [{ start: 10, end: 20 }, true],
  [{ start: 0, end: 10 }, true],
  [{ start: 0, end: 9 }, false],
  [{ start: 11, end: 20 }, false],
  [{}, false],
])('a passage at 10 begins in %o or not', (stretch, begins) => {
  expect(startsIn({ passage }, stretch)).toBe(begins)
})

it('a lost comment begins nowhere', () => {
  expect(startsIn({}, { start: 0, end: 100 })).toBe(false)
})

it('open comments are marked in the text, resolved and lost ones are not', () => {
  const by = { id: 1, name: 'Ada' }
  const anchor = anchorComment('a word', 2, 6)
  const thread = { text: 'Why?', by, at: '', exact: 'word', anchor, answers: [] }
  expect(
    listMarks([
      { ...thread, id: 1, state: 'found', passage },
      { ...thread, id: 2, state: 'found', passage, resolved: { by, at: '' } },
      { ...thread, id: 3, state: 'lost' },
    ]),
  ).toEqual([{ thread: 1, start: 10, end: 14 }])
})

/** `x` is to be seen; a folded stretch is told in brackets. */
const fold = (items: string) =>
  foldUnchanged([...items], (item) => item === 'x')
    .map(({ isFolded, items: some }) => (isFolded ? `[${some.join('')}]` : some.join('')))
    .join('')

describe('foldUnchanged', () => {
  it.each([
    ['', ''],
    ['.....', '.....'],
    ['x', 'x'],
    ['.....x.....', '[....].x.[....]'],
    ['x.....x', 'x.[...].x'],
    ['x....x', 'x....x'],
    ['...x', '...x'],
    ['....x', '[...].x'],
    ['xx....', 'xx.[...]'],
  ])('%j is folded to %j', (items, folded) => {
    expect(fold(items)).toBe(folded)
  })

  it('says where each stretch begins', () => {
    expect(foldUnchanged([...'....x'], (item) => item === 'x').map(({ from }) => from)).toEqual([
      0, 3,
    ])
  })
})
