import { describe, expect, it } from 'vitest'
import { fieldLabel } from './fieldLabel'

describe('fieldLabel', () => {
  it('uses the words of the form, or the name itself', () => {
    expect(fieldLabel('publisher-place')).toBe('Place')
    expect(fieldLabel('medium')).toBe('medium')
  })
})
