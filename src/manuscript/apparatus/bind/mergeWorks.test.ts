import { describe, expect, it } from 'vitest'
import type { CslItem, CslName } from '../../../citations/model'
import { mergeWorks } from './referenceIndex'

const book: CslItem = { id: '1', type: 'book', title: 'My Life' }
const by = (...author: CslName[]): CslItem => ({ ...book, author })
const trotsky = (given?: string): CslName => ({
  family: 'Trotsky',
  ...(given === undefined ? {} : { given }),
})

describe('mergeWorks', () => {
  it('keeps what only one of them says, and the id of the first', () => {
    const other = { ...book, id: '2', publisher: 'Penguin' }
    expect(mergeWorks({ ...book, volume: '2' }, other)).toEqual({
      ...book,
      volume: '2',
      publisher: 'Penguin',
    })
  })

  it('does not mind accents, capitals and marks', () => {
    const one = { ...book, publisher: 'Éditions Sociales' }
    expect(mergeWorks(one, { ...book, publisher: 'Editions sociales' })).toEqual(one)
  })

  it.each<[string, CslItem, CslItem]>([
    ['publishers', { ...book, publisher: 'Penguin' }, { ...book, publisher: 'Verso' }],
    ['dates', { ...book, issued: { literal: 'n.d.' } }, { ...book, issued: { literal: '1930' } }],
    ['kinds of value', { ...book, issued: { literal: '1930' } }, { ...book, issued: {} }],
    ['given names', by(trotsky('L')), by(trotsky('Natalia'))],
    ['full given names', by(trotsky('Leon')), by(trotsky('Lev'))],
    ['numbers of initials', by(trotsky('L')), by(trotsky('L D'))],
    ['numbers of authors', by(trotsky('L')), by(trotsky('L'), trotsky('N'))],
    ['families', by(trotsky('L')), by({ family: 'Sedov', given: 'L' })],
  ])('refuses contradicting %s', (_, one, other) => expect(mergeWorks(one, other)).toBeNull())

  it('keeps the fuller given name', () => {
    const full = by(trotsky('Leon'))
    expect(mergeWorks(by(trotsky('L')), full)).toEqual(full)
    expect(mergeWorks(full, by(trotsky('L')))).toEqual(full)
    expect(mergeWorks(by(trotsky()), by(trotsky()))).toEqual(by(trotsky()))
  })
})
