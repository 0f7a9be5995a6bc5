import { expect, it } from 'vitest'
import type { Refusal } from '../lib/refusal'
import { refuse } from '../workflow/refusals'
import { refusePrint } from './refusePrint'

const found = {
  manifestHash: 'm1',
  obstacles: [{ kind: 'openComments' as const, message: '“A secret title” has an open comment.' }],
  articles: [{ article: '7', title: 'A secret title' }],
}

function detailsOf(refused: ReturnType<typeof refuse>): unknown {
  try {
    return refusePrint(refused, found)
  } catch (error) {
    return (error as Refusal).details
  }
}

it('tells a publisher what stands in the way', () => {
  expect(detailsOf(refuse('notReady', { count: 1 }))).toEqual(found)
})

it('tells whoever may not print nothing of the issue', () => {
  expect(detailsOf(refuse('roleMissing', { roles: ['publisher'] }))).toEqual({})
})
