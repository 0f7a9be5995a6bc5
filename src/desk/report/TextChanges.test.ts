import { describe, expect, it } from 'vitest'
import type { ComparedBlock, TextComparison } from '../../edition/compare/model'
import { listChangeLines } from './TextChanges'

const empty: TextComparison = {
  isEqual: false,
  front: [],
  blocks: [],
  notes: [],
  references: [],
  quotations: [],
}
const paragraph = { type: 'paragraph', inAside: 0 } as const
const block = (more: Partial<ComparedBlock>): ComparedBlock => ({
  change: 'same',
  before: paragraph,
  after: paragraph,
  pieces: [],
  ...more,
})
const list = (more: Partial<TextComparison>) =>
  listChangeLines({ ...empty, ...more }).map(({ what, word }) => `${word}: ${what}`)

describe('listChangeLines', () => {
  it('lists blocks that differ or stand elsewhere, in order', () => {
    const { before: _before, ...inserted } = block({ change: 'inserted' })
    const { after: _after, ...deleted } = block({ change: 'deleted' })
    const blocks = [
      block({}),
      block({ change: 'changed' }),
      inserted,
      deleted,
      block({ movedFrom: 7 }),
      block({ change: 'changed', movedFrom: 8 }),
    ]
    expect(list({ blocks })).toEqual([
      'Changed: Paragraph',
      'New: Paragraph',
      'Gone: Paragraph',
      'Moved: Paragraph',
      'Moved and changed: Paragraph',
    ])
  })

  it('lists fields first, and notes whose words differ last', () => {
    const note = { id: 'a', reasons: [], pieces: [], printedChanged: true }
    const printed = (number: number) => ({ number, text: '' })
    expect(
      list({
        front: [{ field: 'Title', before: 'A', after: 'B', pieces: [] }],
        notes: [
          { ...note, before: printed(1), after: printed(2) },
          { ...note, after: printed(3) },
          { ...note, before: printed(4) },
          { ...note, before: printed(5), after: printed(6), printedChanged: false },
        ],
      }),
    ).toEqual(['Changed: Title', 'Changed: Note 2', 'New: Note 3', 'Gone: Note 4'])
  })

  it('has nothing to list where nothing differs', () => {
    expect(list({ blocks: [block({})] })).toEqual([])
  })
})
