import { expect, it } from 'vitest'
import { readTypedSource } from './readTypedSource'

it('reads a line as a note of a manuscript', () => {
  expect(readTypedSource('John Milton, Areopagitica, London, 1644, p. 3')).toMatchObject({
    title: 'Areopagitica',
    author: [{ family: 'Milton', given: 'John' }],
    issued: { 'date-parts': [[1644]] },
  })
})

it.each(['', '  ', 'I do not know any more.', 'x'.repeat(1001)])(
  'finds no work in “%s”',
  (line) => {
    expect(readTypedSource(line)).toBeNull()
  },
)
