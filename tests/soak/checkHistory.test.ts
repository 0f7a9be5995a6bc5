import { describe, expect, it } from 'vitest'
import { checkHistory, checkLast, type Operation, type Outcome } from './checkHistory'

const write = (value: string, begun: number, ended: number, outcome: Outcome = 'done') =>
  ({ object: 'text', kind: 'write', value, begun, ended, outcome }) as const
const read = (value: string | null, begun: number, ended: number) =>
  ({ object: 'text', kind: 'read', value, begun, ended }) as const
const append = (value: string | null, begun: number, ended: number, outcome: Outcome = 'done') =>
  ({ object: 'text', kind: 'append', value, begun, ended, outcome }) as const
const list = (values: string[], begun: number, ended: number) =>
  ({ object: 'text', kind: 'readList', values, begun, ended }) as const
const check = (operations: Operation[], final: string[]) =>
  checkHistory(operations, new Map([['text', final]]))

describe('a history that can be', () => {
  it.each<[string, Operation[], string[]]>([
    [
      'writes one after the other',
      [write('a', 0, 1), write('b', 2, 3), read('b', 4, 5)],
      ['a', 'b'],
    ],
    ['writes at once, in either order', [write('a', 0, 3), write('b', 1, 2)], ['b', 'a']],
    [
      'a reading during a write, of what was',
      [write('a', 0, 1), write('b', 2, 5), read('a', 3, 4)],
      ['a', 'b'],
    ],
    ['a reading during a write, of what will be', [write('a', 0, 5), read('a', 1, 2)], ['a']],
    [
      'nobody told, and kept, later',
      [write('a', 0, Infinity, 'unknown'), write('b', 2, 3)],
      ['b', 'a'],
    ],
    ['nobody told, and not kept', [write('a', 0, Infinity, 'unknown'), read(null, 2, 3)], []],
    ['refused', [write('a', 0, 1, 'refused'), read(null, 2, 3)], []],
    [
      'a list that grows',
      [append('1', 0, 1), list(['1'], 2, 3), append('2', 4, 5), list(['1', '2'], 6, 7)],
      ['1', '2'],
    ],
    [
      'a list with one more, of which nobody was told',
      [append(null, 0, Infinity, 'unknown'), list(['1'], 2, 3)],
      ['1'],
    ],
  ])('%s', (_, operations, final) => {
    expect(check(operations, final)).toEqual([])
  })
})

describe('an anomaly', () => {
  it.each<[string, Operation[], string[], string]>([
    ['a lost save', [write('a', 0, 1)], [], 'a was acknowledged and is lost'],
    [
      'a refused save that is there',
      [write('a', 0, 1, 'refused')],
      ['a'],
      'a was refused and is there',
    ],
    ['a value from nowhere', [write('a', 0, 1)], ['a', 'x'], 'nobody wrote x'],
    ['a value twice', [write('a', 0, 1)], ['a', 'a'], 'a value is there twice'],
    [
      'a write before one that was answered',
      [write('a', 0, 1), write('b', 2, 3)],
      ['b', 'a'],
      'b began after a',
    ],
    [
      'a stale reading',
      [write('a', 0, 1), write('b', 2, 3), read('a', 4, 5)],
      ['a', 'b'],
      'a reading of a began after b',
    ],
    [
      'a reading that goes back',
      [write('a', 0, 1), write('b', 2, Infinity, 'unknown'), read('b', 3, 4), read('a', 5, 6)],
      ['a', 'b'],
      'a reading of a began after a reading of b',
    ],
    [
      'a reading of what was rolled back',
      [write('a', 0, Infinity, 'unknown'), read('a', 1, 2)],
      [],
      'a was read and was never kept',
    ],
    [
      'a reading of nothing after a save',
      [write('a', 0, 1), read(null, 2, 3)],
      ['a'],
      'a reading of nothing began after a',
    ],
    [
      'a reading before the write',
      [read('a', 0, 1), write('a', 2, 3)],
      ['a'],
      'a was read before it was written',
    ],
    [
      'a lost edition',
      [append('1', 0, 1), append('2', 2, 3)],
      ['1'],
      '2 was acknowledged and is lost',
    ],
    [
      'an edition that comes and goes',
      [append('1', 0, 1), append('2', 1, Infinity, 'unknown'), list(['1', '2'], 2, 3)],
      ['1'],
      '1, 2 is not its beginning',
    ],
    [
      'a list without what was answered',
      [append('1', 0, 1), list([], 2, 3)],
      ['1'],
      'a reading of 0 began after 1',
    ],
    [
      'lists in two orders',
      [append('1', 0, 9), append('2', 0, 9), list(['2'], 2, 3)],
      ['1', '2'],
      '2 is not its beginning',
    ],
  ])('%s', (_, operations, final, sentence) => {
    expect(check(operations, final).join('\n')).toContain(sentence)
  })
})

describe('what one client alone writes over', () => {
  const told = [write('a', 0, 1), write('b', 2, 3), write('c', 4, Infinity, 'unknown')]
  it.each(['b', 'c'])('may be %s, the last that was acknowledged or one after it', (last) => {
    expect(checkLast(told, 'text', last)).toEqual([])
  })

  it('is not what was before', () => {
    expect(checkLast(told, 'text', 'a')).toEqual(['text: is a and not b or c'])
  })

  it('is not what was refused', () => {
    const refused = [...told, write('d', 5, 6, 'refused')]
    expect(checkLast(refused, 'text', 'd')).toEqual(['text: is d and not b or c'])
  })
})
