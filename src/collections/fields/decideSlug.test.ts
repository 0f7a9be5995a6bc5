import { describe, expect, test } from 'vitest'
import { decideSlug } from './decideSlug'

describe('decideSlug', () => {
  test.each([
    ['a new title', { title: 'On Proofs' }, 'on-proofs'],
    ['no title yet', { title: '' }, ''],
    ['a typed address', { typed: 'Proofs!', title: 'On Proofs' }, 'proofs'],
    [
      'a changed title takes its address along',
      { typed: 'on-proofs', previous: 'on-proofs', title: 'On Type', titleBefore: 'On Proofs' },
      'on-type',
    ],
    [
      'also where a number had made it unique',
      { previous: 'on-proofs-2', title: 'On Type', titleBefore: 'On Proofs' },
      'on-type',
    ],
    [
      'an unchanged title keeps its number',
      { previous: 'on-proofs-2', title: 'On Proofs', titleBefore: 'On Proofs' },
      'on-proofs-2',
    ],
    [
      'an address somebody chose stays when the title changes',
      { typed: 'proofs', previous: 'proofs', title: 'On Type', titleBefore: 'On Proofs' },
      'proofs',
    ],
    [
      'an emptied address is made again',
      { typed: '', previous: 'proofs', title: 'On Type', titleBefore: 'On Type' },
      'on-type',
    ],
    ['letters of other scripts', { title: 'Геология' }, 'geologiya'],
  ])('%s', (_, given, expected) => {
    expect(decideSlug({ typed: undefined, previous: undefined, titleBefore: '', ...given })).toBe(
      expected,
    )
  })
})
