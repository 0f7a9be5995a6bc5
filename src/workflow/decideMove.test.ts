import { describe, expect, it } from 'vitest'
import { decideMove, type MoveFacts } from './decideMove'
import type { RefusalReason } from './refusals'
import { PEOPLE } from './testStanding'

const facts: MoveFacts = { actor: PEOPLE.edith, section: ' Essays ', movedMeanwhile: false }

describe('decideMove', () => {
  it.each<[string, Partial<MoveFacts>]>([
    ['an editor', {}],
    ['a publisher', { actor: PEOPLE.paula }],
    ['to a place', { place: 3 }],
  ])('%s may, under the heading without its margins', (_, more) => {
    expect(decideMove({ ...facts, ...more })).toEqual({ allowed: true, section: 'Essays' })
  })

  it.each<[RefusalReason, Partial<MoveFacts>]>([
    ['roleMissing', { actor: PEOPLE.wilma }],
    ['roleMissing', { actor: PEOPLE.adam }],
    ['roleMissing', { actor: PEOPLE.nobody }],
    ['sectionMissing', { section: '  ' }],
    ['placeInvalid', { place: 0 }],
    ['placeInvalid', { place: 1.5 }],
    ['contentsChanged', { movedMeanwhile: true }],
  ])('%s for %o', (reason, more) => {
    expect(decideMove({ ...facts, ...more })).toMatchObject({ allowed: false, reason })
  })
})
