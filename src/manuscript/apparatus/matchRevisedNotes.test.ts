import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchRevisedNotes } from './matchRevisedNotes'

const items = (texts: string[], mark: string, near: string[] = []) =>
  texts.map((text, index) => {
    const beside = near[index]
    return { id: `${mark}${index}`, text, ...(beside === undefined ? {} : { near: beside }) }
  })

const life = 'L Trotsky, My Life, Wellred Books, 2018, pg 5'
const capital = 'K Marx, Capital, Vol. 1, Penguin Books, 1976, pg 342'
const stalin = 'I Deutscher, Stalin, Penguin Books, 1966, pg 290'

describe('matchRevisedNotes', () => {
  it('keeps what is the same', () => {
    const texts = [life, 'ibid. pg 6', capital]
    expect(matchRevisedNotes(items(texts, 'o'), items(texts, 'n'))).toEqual({
      kept: [0, 1, 2].map((place) => ({ old: `o${place}`, new: `n${place}` })),
      changed: [],
      new: [],
      gone: [],
    })
  })

  it('tells an inserted note from those around it', () => {
    const revision = matchRevisedNotes(
      items([life, capital], 'o'),
      items([life, stalin, capital], 'n'),
    )
    expect(revision).toMatchObject({ new: ['n1'], gone: [], kept: [{}, { old: 'o1', new: 'n2' }] })
  })

  it('knows a note with another page as changed', () => {
    const revised = life.replace('pg 5', 'pg 55')
    const revision = matchRevisedNotes(items([capital, life], 'o'), items([capital, revised], 'n'))
    expect(revision.changed).toMatchObject([{ old: 'o1', new: 'n1' }])
    expect(revision.changed[0]?.likeness).toBeGreaterThan(0.8)
  })

  it('finds a moved note', () => {
    const before = items([life, capital, stalin], 'o')
    const after = items([stalin, life, capital], 'n')
    expect(matchRevisedNotes(before, after)).toMatchObject({
      kept: [
        { old: 'o2', new: 'n0' },
        { old: 'o0', new: 'n1' },
        { old: 'o1', new: 'n2' },
      ],
      new: [],
      gone: [],
    })
  })

  it('finds a note that was moved and edited', () => {
    const after = items([stalin.replace('290', '291'), life, capital], 'n')
    expect(matchRevisedNotes(items([life, capital, stalin], 'o'), after).changed).toMatchObject([
      { old: 'o2', new: 'n0' },
    ])
  })

  it('tells one ibid. from another by the words before its marker', () => {
    const before = items(['ibid.', 'ibid.'], 'o', ['Bread and land', 'All power'])
    const after = items(['ibid.'], 'n', ['all power'])
    expect(matchRevisedNotes(before, after)).toMatchObject({
      kept: [{ old: 'o1', new: 'n0' }],
      gone: ['o0'],
    })
  })

  it('does not guess which of several equal short notes was moved', () => {
    const before = items([life, 'ibid.', capital, 'ibid.'], 'o', ['a', 'b', 'c', 'd'])
    const after = items(['ibid.', life, capital], 'n', ['e', 'a', 'c'])
    expect(matchRevisedNotes(before, after)).toMatchObject({ new: ['n0'], gone: ['o1', 'o3'] })
  })

  it('matches nothing that has nothing in common', () => {
    expect(matchRevisedNotes(items([life], 'o'), items(['The term is older.'], 'n'))).toEqual({
      kept: [],
      changed: [],
      new: ['n0'],
      gone: ['o0'],
    })
  })

  it('matches two thousand rewritten notes in place', () => {
    const texts = (page: number) =>
      Array.from({ length: 2000 }, (_, place) => `Work ${place} of volume ${place % 7}, pg ${page}`)
    const revision = matchRevisedNotes(items(texts(1), 'o'), items(texts(2), 'n'))
    expect(revision.changed).toHaveLength(2000)
    expect(revision.changed[1234]).toMatchObject({ old: 'o1234', new: 'n1234' })
  })

  it('accounts for every item once', () => {
    const text = fc.constantFrom('ibid.', life, capital, stalin, `${life}, our translation`, '')
    const list = fc.array(text, { maxLength: 12 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const {
          kept,
          changed,
          new: added,
          gone,
        } = matchRevisedNotes(items(before, 'o'), items(after, 'n'))
        const pairs = [...kept, ...changed]
        expect([...pairs.map((pair) => pair.old), ...gone].toSorted()).toEqual(
          items(before, 'o')
            .map(({ id }) => id)
            .toSorted(),
        )
        expect([...pairs.map((pair) => pair.new), ...added].toSorted()).toEqual(
          items(after, 'n')
            .map(({ id }) => id)
            .toSorted(),
        )
      }),
    )
  })

  it('knows a note by its words though other words stand before its marker', () => {
    const text = 'Every cook must learn to govern the state.'
    const before = items([text], 'o', ['one quotation'])
    const after = items([text], 'n', ['another'])
    expect(matchRevisedNotes(before, after).kept).toEqual([{ old: 'o0', new: 'n0' }])
  })
})
