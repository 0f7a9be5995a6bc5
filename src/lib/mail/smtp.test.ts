import { expect, it } from 'vitest'
import { parseSender } from './smtp'

it.each([
  ['desk@example.org', 'Forme', 'desk@example.org'],
  [' desk@example.org ', 'Forme', 'desk@example.org'],
  ['<desk@example.org>', 'Forme', 'desk@example.org'],
  ['The desk <desk@example.org>', 'The desk', 'desk@example.org'],
  ['"The desk, upstairs" <desk@example.org> ', 'The desk, upstairs', 'desk@example.org'],
])('%s', (from, name, address) => {
  expect(parseSender(from)).toEqual({ name, address })
})
