import { expect, it } from 'vitest'
import { decisionWords } from './reportWorks'

const act = { reference: 7, by: 'A Clark', at: '2026-11-23T10:00:00.000Z' }

it.each<[Parameters<typeof decisionWords>[0], string]>([
  [
    { standing: 'recognised', decision: { ...act, decision: 'merged', into: 3 } },
    'Made one with the record it is like, by A Clark on 23 Nov 2026.',
  ],
  [
    { standing: 'recognised', decision: { ...act, by: null, decision: 'merged', into: 3 } },
    'Made one with the record it is like on 23 Nov 2026.',
  ],
  [
    {
      standing: 'recognised',
      decision: { ...act, by: null, at: null, decision: 'merged', into: 3 },
    },
    'Made one with the record it is like.',
  ],
  [
    { standing: 'new', decision: { ...act, decision: 'distinct' } },
    'A work of its own, by A Clark on 23 Nov 2026.',
  ],
  [{ standing: 'recognised' }, 'The article cites the record it is like.'],
])('%o', (work, words) => {
  expect(decisionWords(work)).toBe(words)
})
