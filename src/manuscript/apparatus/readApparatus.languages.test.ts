/** References back as other languages write them: bound where it is certain to what, else asked about. */
import { expect, it } from 'vitest'
import { readApparatus } from './readApparatus'
import { summarise } from './testSummary'
import { toManuscript } from './testManuscript'

const SPELLED_OUT = 'A Binder, Straw and Paper, Oak Press, 1900, pg 3'

it.each([
  ['Ibíd., p. 5', 'Spanish'],
  ['Ibídem, pág. 5', 'Spanish'],
  ['Ivi, p. 5', 'Italian'],
  ['Tamże, s. 5', 'Polish'],
  ['Tamtéž, s. 5', 'Czech'],
  ['Там само, с. 5', 'Ukrainian'],
  ['Aldaar, p. 5', 'Dutch'],
  ['Ό.π., σελ. 5', 'Greek'],
])('%s is the source of the note before (%s)', (back) => {
  const read = readApparatus(toManuscript([SPELLED_OUT, back]))
  expect(summarise(read)).toEqual([
    'Binder: Straw and Paper, 1900 @3',
    'Binder: Straw and Paper, 1900 @5',
  ])
  expect(read.ibids).toEqual([{ note: 2, word: back.split(/,/)[0], resolvesTo: 1 }])
})

it.each([
  ['Binder, a.g.e., s. 5', 'Turkish'],
  ['Binder, ob. cit., p. 5', 'Portuguese'],
  ['Binder, dz. cyt., s. 5', 'Polish'],
  ['Binder, цит. соч., с. 5', 'Russian'],
])('%s is the one work of that author (%s)', (back) => {
  const read = readApparatus(
    toManuscript([SPELLED_OUT, 'B Other, Rags, Oak Press, 1901, pg 1', back]),
  )
  expect(summarise(read).at(-1)).toBe('Binder: Straw and Paper, 1900 @5')
})

it('a work referred back to without its author is asked about', () => {
  const { problems } = readApparatus(toManuscript([SPELLED_OUT, 'a.g.e., s. 5']))
  expect(problems.map(({ kind }) => kind)).toEqual(['ibidUnbound'])
})

it('a word that begins like one of these is none', () => {
  const read = readApparatus(toManuscript([SPELLED_OUT, 'Ivitsa disagreed.', 'Aldaar was a town.']))
  expect(read.ibids).toEqual([])
  expect(read.problems).toEqual([])
})
