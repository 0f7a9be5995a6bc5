import { expect, it } from 'vitest'
import { chooseEditions } from './chooseEditions'

it.each<[number[], Record<string, unknown>, ReturnType<typeof chooseEditions>]>([
  [[], {}, null],
  [[7], {}, null],
  [[9, 8, 7], {}, { from: 8, to: 9 }],
  [[9, 8, 7], { from: '7', to: '8' }, { from: 7, to: 8 }],
  [[9, 8, 7], { from: '9', to: ['7'] }, { from: 9, to: 9 }],
  [[9, 8, 7], { from: '1', to: 'x' }, { from: 8, to: 9 }],
])('of %o asked for %o', (ids, { from, to }, chosen) => {
  expect(chooseEditions(ids, { from, to })).toEqual(chosen)
})
