import { expect, it } from 'vitest'
import { saving } from './saving'

it.each([
  [[{ kind: 'edit', by: 'Erin' }], /the sign-off lapses \(edit by Erin\).*it holds again\.$/],
  [
    [
      { kind: 'edit', by: 'Erin' },
      { kind: 'law', by: 'Ola' },
    ],
    /the sign-offs lapse \(edit by Erin and law by Ola\).*they hold again\.$/,
  ],
])('%j', (signed, words) => {
  expect(saving.lapses(signed)).toMatch(words)
})
