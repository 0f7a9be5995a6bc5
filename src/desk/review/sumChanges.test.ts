import { describe, expect, it } from 'vitest'
import type {
  ComparedBlock,
  ComparedNote,
  ComparedRecord,
  TextComparison,
} from '../../edition/compare/model'
import { sumChanges } from './sumChanges'

const nothing: TextComparison = {
  isEqual: true,
  front: [],
  blocks: [],
  notes: [],
  references: [],
  quotations: [],
}
const block = (change: ComparedBlock['change'], movedFrom?: number): ComparedBlock => ({
  change,
  pieces: [],
  ...(movedFrom === undefined ? {} : { movedFrom }),
})
const note = (printedChanged: boolean, reasons: ComparedNote['reasons'] = []): ComparedNote => ({
  id: 'n',
  printedChanged,
  reasons,
  pieces: [],
})
const record: ComparedRecord = { id: '1', change: 'changed', label: 'A book', fields: [] }
const field = { field: 'title', before: 'a', after: 'b', pieces: [] }

describe('sumChanges', () => {
  it.each<[string, Partial<TextComparison>]>([
    ['Word for word the same.', {}],
    ['Word for word the same.', { blocks: [block('same')], notes: [note(false)] }],
    ['The head of the article.', { front: [field] }],
    ['One paragraph changed.', { blocks: [block('changed'), block('same')] }],
    [
      '2 paragraphs changed, one new, 2 gone, one moved.',
      {
        blocks: [
          block('changed'),
          block('changed', 4),
          block('inserted'),
          block('deleted'),
          block('deleted'),
        ],
      },
    ],
    [
      'One note is printed otherwise; 2 notes have only another number.',
      { notes: [note(true), note(false, ['renumbered']), note(false, ['moved'])] },
    ],
    [
      'One reference differs; 2 quotations differ.',
      { references: [record], quotations: [record, record] },
    ],
  ])('%s', (sentence, comparison) => {
    expect(sumChanges({ ...nothing, ...comparison })).toBe(sentence)
  })
})
