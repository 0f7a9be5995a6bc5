import { expect, it } from 'vitest'
import { completeAddress } from './completeAddress'

it.each([
  ['example.org', 'https://example.org'],
  [' example.org/a?b=c ', 'https://example.org/a?b=c'],
  ['https://example.org', 'https://example.org'],
  ['me@example.org', 'mailto:me@example.org'],
  ['/issues/51', '/issues/51'],
  ['', null],
])('%s leads to %s', (said, href) => {
  expect(completeAddress(said)).toEqual({ href, why: null })
})

it.each(['javascript:alert(1)', 'two words.org', 'word', 'ftp://example.org'])(
  'readers are not sent to %s',
  (said) => {
    const { href, why } = completeAddress(said)
    expect(href).toBeNull()
    expect(why).toContain(said)
  },
)
