import { describe, expect, it } from 'vitest'
import type { CslItem, Note } from '../model'
import { decideMerge } from './decideMerge'
import { findNearMatches } from './findNearMatches'
import { measureLetterLikeness } from './measureLetterLikeness'
import { moveCitations } from './moveCitations'

const item = (id: string, more: Partial<CslItem> = {}): CslItem => ({ id, type: 'book', ...more })
const by = (...families: string[]) => ({ author: families.map((family) => ({ family })) })
const in1971 = { issued: { 'date-parts': [[1971]] } }
const in1975 = { issued: { 'date-parts': [[1975]] } }

describe('measureLetterLikeness', () => {
  it.each([
    ['', '', 0],
    ['My Life', '', 0],
    ['My Life', 'my  life!', 1],
    ['My Life', 'My Life: An Attempt at an Autobiography', 1],
    ['a', 'b', 0],
    ['ab', 'cd', 0],
    ['night', 'nacht', 0.25],
  ])('measures %j and %j', (one, other, likeness) => {
    expect(measureLetterLikeness(one, other)).toBe(likeness)
    expect(measureLetterLikeness(other, one)).toBe(likeness)
  })
})

describe('findNearMatches', () => {
  const life = item('life', {
    title: 'My Life',
    publisher: 'Pathfinder',
    ...by('Trotsky'),
    ...in1971,
  })

  it.each<[string, Partial<CslItem>, boolean]>([
    ['the same key', life, true],
    ['a subtitle more', { ...life, title: 'My Life: An Attempt' }, true],
    ['a misprint', { ...life, title: 'My Lifes' }, true],
    ['another title', { ...life, title: 'Whither France?' }, false],
    ['another author', { ...life, ...by('Duncan') }, false],
    ['one author of several', { ...life, ...by('Eastman', 'Trotsky') }, true],
    ['no author', { ...life, author: [] }, true],
    ['another year', { ...life, ...in1975 }, true],
    ['another publisher', { ...life, publisher: 'Wellred Books' }, true],
    ['another printing', { ...life, publisher: 'Wellred Books', ...in1975 }, false],
    ['another volume', { ...life, volume: '2', title: 'My Life' }, true],
  ])('finds or leaves a candidate with %s', (_, candidate, found) => {
    expect(findNearMatches(life, [{ ...item('other'), ...candidate, id: 'other' }])).toHaveLength(
      found ? 1 : 0,
    )
  })

  it('tells volumes and containers apart', () => {
    const first = item('1', { title: 'Preface', 'container-title': 'Capital', volume: '1' })
    const second = item('2', { title: 'Preface', 'container-title': 'Capital', volume: '2' })
    const elsewhere = item('3', { title: 'Preface', 'container-title': 'Anti-Dühring' })
    const unnamed = item('4', { title: 'Preface' })
    const found = findNearMatches(first, [first, second, elsewhere, unnamed])
    expect(found.map(({ reference }) => reference.id)).toEqual(['4'])
  })

  it('puts the nearest first and says what differs', () => {
    const found = findNearMatches(life, [
      item('far', { ...life, title: 'My Lifes', id: 'far' }),
      item('later', { ...life, ...in1975, id: 'later' }),
      item('near', { ...life, title: 'My Life.', id: 'near' }),
    ])
    expect(found.map(({ reference, differing }) => [reference.id, differing])).toEqual([
      ['near', []],
      ['later', ['issued']],
      ['far', ['title']],
    ])
  })

  it('does not hold two references without a title for one', () => {
    expect(findNearMatches(item('a'), [item('b')])).toEqual([])
  })
})

describe('decideMerge', () => {
  it.each<[string, CslItem, CslItem, string]>([
    ['itself', item('a'), item('a'), 'sameReference'],
    [
      'another DOI',
      item('a', { DOI: '10.1000/1' }),
      item('b', { DOI: '10.1000/2' }),
      'differentIdentifier',
    ],
    [
      'another ISBN',
      item('a', { ISBN: '0-306-40615-2' }),
      item('b', { ISBN: '0-8044-2957-X' }),
      'differentIdentifier',
    ],
    ['another volume', item('a', { volume: '1' }), item('b', { volume: '2' }), 'differentVolume'],
  ])('refuses %s', (_, into, from, reason) => {
    expect(decideMerge(into, from)).toEqual({ allowed: false, reason })
  })

  it('keeps what stays, fills what it lacks and names what is given up', () => {
    const into = item('a', {
      title: 'My Life',
      publisher: ' ',
      author: [],
      volume: '1',
      DOI: '10.1000/1',
    })
    const from = item('b', {
      title: 'My life',
      publisher: 'Pathfinder',
      ...by('Trotsky'),
      volume: '1',
      note: '',
    })
    expect(decideMerge(into, from)).toEqual({
      allowed: true,
      merged: { ...into, publisher: 'Pathfinder', ...by('Trotsky') },
      filled: ['publisher', 'author'],
      dropped: [{ field: 'title', kept: 'My Life', dropped: 'My life' }],
    })
  })
})

describe('moveCitations', () => {
  it('moves every citation of one reference and touches no other note', () => {
    const note = (id: string, ...references: string[]): Note => ({
      id,
      citations: references.map((reference) => ({ reference, suffix: ', n' })),
      prose: [],
    })
    const notes = [note('1', 'a', 'b', 'a'), note('2', 'c')]
    const result = moveCitations(notes, 'a', 'c')
    expect(result).toEqual({ moved: 2, notes: [note('1', 'c', 'b', 'c'), note('2', 'c')] })
    expect(result.notes[1]).toBe(notes[1])
  })
})
