import { expect, test } from 'vitest'
import { findQuotedCitation } from './findQuotedCitation'

test.each([
  ['no citation', [], undefined],
  ['one', [{ reference: 'a' }], 'a'],
  ['two side by side', [{ reference: 'a' }, { reference: 'b' }], 'a'],
  [
    'an original and where it was found',
    [{ reference: 'a' }, { reference: 'b', quotedIn: true as const }],
    'b',
  ],
  ['only where it was found', [{ reference: 'b', quotedIn: true as const }], 'b'],
])('%s', (_, citations, expected) => {
  expect(findQuotedCitation(citations)?.reference).toBe(expected)
})
