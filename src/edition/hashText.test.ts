import { describe, expect, it } from 'vitest'
import { hashText } from './hashText'

describe('hashText', () => {
  it('is SHA-256 of the canonical JSON in UTF-8', () => {
    // printf '{}' | sha256sum; printf '"é"' | sha256sum
    expect(hashText({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(hashText('é')).toBe('f2886017e9c7abacf804b54d64787dce2b611c9544ba21f3affdd126a6e50086')
  })

  it('does not depend on the order of keys', () => {
    expect(hashText({ a: 1, b: { c: 2, d: 3 } })).toBe(hashText({ b: { d: 3, c: 2 }, a: 1 }))
  })

  it('depends on the order of lists', () => {
    expect(hashText([1, 2])).not.toBe(hashText([2, 1]))
  })
})
