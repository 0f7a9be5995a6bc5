import { expect, it } from 'vitest'
import { placeIn } from './placeIn'

it.each([
  [51, ['Essays', 'Reviews'], { issue: 51, section: 'Essays' }],
  [51, [], { issue: 51 }],
  [null, [], {}],
])('in issue %s with the sections %o', (id, sections, place) => {
  expect(placeIn({ id, name: '', sections, articles: [] })).toEqual(place)
})
