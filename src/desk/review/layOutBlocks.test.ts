import { expect, it } from 'vitest'
import type { ComparedBlock } from '../../edition/compare/model'
import { layOutBlocks } from './layOutBlocks'

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
