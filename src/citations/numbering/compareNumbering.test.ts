import { describe, expect, it } from 'vitest'
import { formatNotes } from '../format/formatNotes'
import type { Citation, CslItem, Note } from '../model'
import { compareNumbering } from './compareNumbering'
import { findMoved } from './findMoved'

const references: Record<string, CslItem> = {
  a: { id: 'a', type: 'book', author: [{ family: 'Luxemburg', given: 'R' }], title: 'Reform' },
  b: { id: 'b', type: 'book', author: [{ family: 'Kautsky', given: 'K' }], title: 'Power' },
}

const note = (
  id: string,
  reference: string,
  page?: string,
  more: Partial<Citation> = {},
): Note => ({
  id,
  citations: [
    { reference, ...(page && { locator: { label: 'page' as const, value: page } }), ...more },
  ],
  prose: [],
})

const prose = (id: string, text: string): Note => ({ id, citations: [], prose: [{ text }] })

const compare = (before: Note[], after: Note[], corrected = references) =>
  compareNumbering(
    formatNotes({ notes: before, references }),
    formatNotes({ notes: after, references: corrected }),
  )

const one = note('1', 'a', '1')
const two = note('2', 'a', '2')
const three = note('3', 'b', '3')

describe('compareNumbering', () => {
  it('finds nothing where nothing changed', () => {
    expect(compare([one, two, three], [one, two, three])).toEqual([])
  })

  it('says why a move breaks one ibid and renumbers the rest', () => {
    expect(compare([one, two, three], [one, three, two])).toEqual([
      {
        id: '3',
        before: { number: 3, text: 'K Kautsky, Power, pg 3' },
        after: { number: 2, text: 'K Kautsky, Power, pg 3' },
        printedChanged: false,
        reasons: ['moved'],
      },
      {
        id: '2',
        before: { number: 2, text: 'ibid. pg 2' },
        after: { number: 3, text: 'R Luxemburg, Reform, pg 2' },
        printedChanged: true,
        reasons: ['renumbered', 'ibidBroken'],
      },
    ])
  })

  it.each([
    ['an added note', [one], [one, three], { '3': ['added'] }],
    ['a removed note', [one, three], [one], { '3': ['removed'] }],
    [
      'an ibid formed',
      [one, three, two],
      [one, two],
      { '2': ['renumbered', 'ibidFormed'], '3': ['removed'] },
    ],
    [
      'a first mention lost',
      [one, two],
      [two],
      { '1': ['removed'], '2': ['renumbered', 'ibidBroken', 'becameFirstMention'] },
    ],
    [
      'a later mention made',
      [two],
      [one, two],
      { '1': ['added'], '2': ['renumbered', 'ibidFormed', 'becameLaterMention'] },
    ],
    ['another source', [one], [note('1', 'b', '1')], { '1': ['sourceChanged'] }],
    ['another page', [one], [note('1', 'a', '9')], { '1': ['locatorChanged'] }],
    ['another prefix', [one], [note('1', 'a', '1', { prefix: 'see' })], { '1': ['wordsChanged'] }],
    ['another suffix', [one], [note('1', 'a', '1', { suffix: ', n' })], { '1': ['wordsChanged'] }],
    ['other prose alone', [prose('p', 'Yes.')], [prose('p', 'No.')], { p: ['wordsChanged'] }],
    [
      'other prose after a citation',
      [{ ...one, prose: [{ text: 'Yes.' }] }],
      [{ ...one, prose: [{ text: 'No.' }] }],
      { '1': ['textCorrected'] },
    ],
    [
      'an ibid broken by prose in the note before',
      [one, two],
      [{ ...one, prose: [{ text: 'Yes.' }] }, two],
      { '1': ['textCorrected'], '2': ['ibidBroken'] },
    ],
  ])('names %s', (_, before, after, reasons) => {
    const found = compare(before, after)
    expect(Object.fromEntries(found.map((change) => [change.id, change.reasons]))).toEqual(reasons)
  })

  it('names a corrected reference in every note that prints it', () => {
    const corrected = {
      ...references,
      b: { ...references['b'], title: 'Road to Power' } as CslItem,
    }
    expect(compare([one, three], [one, three], corrected)).toEqual([
      {
        id: '3',
        before: { number: 2, text: 'K Kautsky, Power, pg 3' },
        after: { number: 2, text: 'K Kautsky, Road to Power, pg 3' },
        printedChanged: true,
        reasons: ['textCorrected'],
      },
    ])
  })
})

describe('findMoved', () => {
  it.each([
    ['the same order', ['a', 'b', 'c'], ['a', 'b', 'c'], []],
    ['one carried to the end', ['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'], ['a']],
    ['one carried to the front', ['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], ['d']],
    ['others gone and come', ['a', 'b', 'c'], ['x', 'c', 'y'], []],
    ['nothing', [], [], []],
  ])('finds, with %s, those that moved', (_, before, after, moved) => {
    expect([...findMoved(before, after)]).toEqual(moved)
  })
})
