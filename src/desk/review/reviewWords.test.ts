import { describe, expect, it } from 'vitest'
import type {
  ComparedBlock,
  ComparedNote,
  ComparedRecord,
  TextComparison,
} from '../../edition/compare/model'
import type { ReviewActivity, ReviewBase, ReviewSignOff } from '../../queries/review/model'
import {
  baseWords,
  blockWord,
  describeActivity,
  lapseWords,
  sumChanges,
  turnWords,
} from './reviewWords'

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
      'One note reads differently; 2 notes have only another number.',
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

const at = '2026-11-23T09:14:00.000Z'
const AT = '23 Nov 2026, 09:14 UTC'

describe('lapseWords', () => {
  it.each<[string, NonNullable<ReviewSignOff['lapse']>]>([
    [
      `Lapsed: Ada changed the words on ${AT}.`,
      { cause: 'textChanged', changes: [{ what: 'words', by: 'Ada', at }] },
    ],
    [
      `Lapsed: somebody changed the reference “Areopagitica” on ${AT}.`,
      {
        cause: 'textChanged',
        changes: [{ what: 'reference', label: 'Areopagitica', by: null, at }],
      },
    ],
    [
      `Lapsed: Ada changed the words on ${AT}. Since then also: the picture “A press”; the entry of John Milton.`,
      {
        cause: 'textChanged',
        changes: [
          { what: 'words', by: 'Ada', at },
          { what: 'picture', label: 'A press', by: 'Ben', at },
          { what: 'contributor', label: 'John Milton', by: 'Ben', at },
        ],
      },
    ],
    ['Lapsed: the text is another one now.', { cause: 'textChanged', changes: [] }],
    [
      'Lapsed: changes to this text were requested afterwards.',
      { cause: 'changesRequested', changes: [] },
    ],
  ])('%s', (sentence, lapse) => {
    expect(lapseWords(lapse)).toBe(sentence)
  })

  it('cuts a long quotation short', () => {
    const changes = [{ what: 'quotation' as const, label: 'a'.repeat(80), by: 'Ada', at }]
    expect(lapseWords({ cause: 'textChanged', changes })).toContain(`“${'a'.repeat(59)}…”`)
  })

  it.each(['ownText', 'otherKindSigned'] as const)('has words for %s', (cause) => {
    expect(lapseWords({ cause, changes: [] })).toMatch(/^Does not count: /)
  })
})

describe('describeActivity', () => {
  const act = (event: string, more: Partial<ReviewActivity> = {}): ReviewActivity => ({
    id: 1,
    at,
    event,
    by: 'Ada',
    refused: null,
    ...more,
  })
  it.each<[string, ReviewActivity]>([
    ['Ada submitted the text.', act('article.submit')],
    ['Somebody took the text back.', act('article.takeBack', { by: null })],
    ['Ada asked for changes.', act('article.requestChanges')],
    [
      'Ada signed the text off as “edit”.',
      act('article.signOff', { kind: 'edit', fourEyes: true }),
    ],
    [
      'Ada signed the text off as “edit”, without a second person.',
      act('article.signOff', { kind: 'edit', fourEyes: false }),
    ],
    [
      'Ada gave the article to Ben, due on 1 Dec 2026.',
      act('article.assign', { assignee: 'Ben', due: '2026-12-01' }),
    ],
    ['Ada gave the article to Ben.', act('article.assign', { assignee: 'Ben', due: null })],
    ['Ada left the article with nobody.', act('article.assign', { assignee: null, due: null })],
    ['Ada resolved a comment.', act('comment.resolve')],
    ['Ada: article.frame.', act('article.frame')],
    ['Ada tried to submit the text and was refused.', act('article.submit', { refused: 'No.' })],
    ['Ada: article.frame, refused.', act('article.frame', { refused: 'No.' })],
    ['Ada began the article.', act('article.create')],
    ['Ada tried to change the article and was refused.', act('article.edit', { refused: 'No.' })],
  ])('%s', (sentence, activity) => {
    expect(describeActivity(activity)).toBe(sentence)
  })
})

describe('baseWords', () => {
  const base = { kind: 'approved', at, isExact: true } as ReviewBase
  it.each<[string, ReviewBase | null]>([
    ['No text of this article was approved or published yet, so all of it is new.', null],
    [`Compared with the text approved on ${AT}.`, base],
    [
      `Compared with the text approved on ${AT}, edition 2 of Issue 50.`,
      { ...base, edition: { issue: 'Issue 50', ordinal: 2 } },
    ],
    [
      'Compared with what readers have, edition 1 of Issue 50.',
      { ...base, kind: 'published', edition: { issue: 'Issue 50', ordinal: 1 } },
    ],
    [
      `Compared with the text approved on ${AT}. A picture or a name in it was changed since; those are shown as they are now.`,
      { ...base, isExact: false },
    ],
  ])('%s', (sentence, given) => {
    expect(baseWords(given)).toBe(sentence)
  })
})

describe('turnWords', () => {
  it.each([
    ['submit', `Submitted by Ada on ${AT}.`],
    ['takeBack', `Taken back by Ada on ${AT}.`],
    ['requestChanges', `Changes requested by Ada on ${AT}.`],
  ] as const)('%s', (act, sentence) => {
    expect(turnWords({ act, at, by: { id: 1, name: 'Ada' }, note: null })).toBe(sentence)
  })
})

describe('blockWord', () => {
  const paragraph = { type: 'paragraph', inAside: 0 } as const
  const both = { before: paragraph, after: paragraph, pieces: [] }
  it.each<[string | null, ComparedBlock]>([
    [null, { ...both, change: 'same' }],
    [null, { ...both, change: 'changed' }],
    ['New', { change: 'inserted', after: paragraph, pieces: [] }],
    ['Taken out', { change: 'deleted', before: paragraph, pieces: [] }],
    ['Moved here; it was paragraph 4', { ...both, change: 'same', movedFrom: 4 }],
    [
      'was a heading',
      { ...both, change: 'changed', before: { type: 'heading', level: 2, inAside: 0 } },
    ],
    [
      'Moved here; it was paragraph 2, was a displayed quotation',
      { ...both, change: 'changed', before: { type: 'quotation', inAside: 0 }, movedFrom: 2 },
    ],
  ])('%s', (word, block) => {
    expect(blockWord(block)).toBe(word)
  })
})
