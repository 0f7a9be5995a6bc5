import { describe, expect, it } from 'vitest'
import { requireSignOffs } from './requireSignOffs'
import { DEFAULT_SIGN_OFF_RULES } from './signOffRules'

describe('requireSignOffs', () => {
  it.each([
    [[], []],
    [['edit', 'quotations'], DEFAULT_SIGN_OFF_RULES.required],
    [
      ['edit', 'law', 'edit'],
      [
        { kind: 'edit', count: 2 },
        { kind: 'law', count: 1 },
      ],
    ],
  ])('%j', (kinds, required) => {
    expect(requireSignOffs(kinds)).toEqual(required)
  })
})
