import { describe, expect, it } from 'vitest'
import type { CslItem } from '../citations/model'
import { fitReference } from './csl'

const TYPES = new Set(['book', 'document'])
const fit = (more: Partial<CslItem>) =>
  fitReference({ id: '1', type: 'book', title: 'Of Paper', ...more }, TYPES)

describe('fitReference', () => {
  it('takes what the desk has a place for', () => {
    const dated = fit({ issued: { 'date-parts': [[1971, 5]] }, URL: 'https://example.org/a' })
    expect(dated).toMatchObject({
      fields: { type: 'book', title: 'Of Paper', year: '1971-05', URL: 'https://example.org/a' },
      left: [],
    })
  })

  it.each<[string, Partial<CslItem>, object, RegExp]>([
    ['a type', { type: 'song' }, { type: 'document' }, /“song” became “document”/],
    [
      'a date',
      { issued: { literal: 'spring 1971' } },
      { year: '1971' },
      /“spring 1971” became 1971/,
    ],
    ['no date', { issued: { literal: 'n.d.' } }, { year: null }, /“n\.d\.” became none/],
    ['an address', { URL: 'javascript:alert(1)' }, { URL: null }, /is no web address/],
    ['half an address', { URL: 'example.org' }, { URL: null }, /is no web address/],
    ['a field', { medium: 'print' }, { title: 'Of Paper' }, /medium has no place here/],
  ])('says what it made of %s', (_, more, fields, words) => {
    const fitted = fit(more)
    expect(fitted).toMatchObject({ fields })
    expect(fitted?.left).toEqual([expect.stringMatching(words)])
  })

  it.each<[string, Partial<CslItem>, string]>([
    [
      'a letter',
      { type: 'personal_communication', recipient: [{ family: 'Engels', given: 'F' }] },
      'Letter to F Engels',
    ],
    [
      'a letter to nobody',
      { type: 'personal_communication', author: [{ family: 'Marx' }] },
      'Letter',
    ],
    [
      'an interview',
      { type: 'interview', interviewer: [{ literal: 'The editors' }] },
      'Interview by The editors',
    ],
  ])('calls %s without a title after who it was with, and says so', (_, more, title) => {
    const talk = new Set(['personal_communication', 'interview'])
    expect(fitReference({ id: '1', type: 'book', ...more }, talk)).toMatchObject({
      fields: { title },
      left: [`it has no title and is called “${title}”`],
    })
  })

  it.each(['', '  ', undefined])('wants a title, and has %j', (title) => {
    expect(
      fitReference({ id: '1', type: 'book', ...(title !== undefined && { title }) }, TYPES),
    ).toBeNull()
  })
})
