import { describe, expect, it } from 'vitest'
import { findAPIKey, hashAPIKey, makeAPIKey } from './apiKey'

const headersOf = (authorization: string) => new Headers({ authorization })

describe('a key', () => {
  it('is found in its header as it was made, and known by its hash alone', () => {
    const { begins, hash, key } = makeAPIKey()
    expect(findAPIKey(headersOf(`Bearer ${key}`))).toBe(key)
    expect(hashAPIKey(key)).toBe(hash)
    expect(key.startsWith(begins)).toBe(true)
    expect(begins.length).toBeLessThan(13)
    expect(hash).not.toContain(key.slice(6, 12))
    expect(makeAPIKey().key).not.toBe(key)
  })

  it.each([
    '',
    'Bearer',
    'Bearer x',
    'JWT a.b.c',
    'users API-Key x',
    `Bearer forme_${'a'.repeat(44)}`,
  ])('is none in %j', (header) => {
    expect(findAPIKey(headersOf(header))).toBeNull()
  })
})
