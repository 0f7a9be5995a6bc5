import { describe, expect, it } from 'vitest'
import type { ComparedPiece } from '../../edition/compare/model'
import { layOutPieces } from './layOutPieces'
import type { Mark } from './model'

const text = (words: string) => ({ type: 'text' as const, text: words })
const same = (...content: ComparedPiece['content']): ComparedPiece => ({ change: 'same', content })
const lay = (pieces: ComparedPiece[], marks: Mark[] = [], start = 0) =>
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

  it('cuts words where a remark begins and ends, also where two overlap', () => {
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
