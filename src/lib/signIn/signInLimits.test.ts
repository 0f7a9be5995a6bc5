import { describe, expect, it } from 'vitest'
import { signInLimits, type Attempt } from './signInLimits'

const SECOND = 1000
const from = (address: string, account = 'ada@example.org', device: string | null = null) =>
  ({ address, account, device }) satisfies Attempt

function open() {
  let time = 1_000_000
  const limits = signInLimits(() => time)
  const isLet = (attempt: Attempt) => {
    try {
      limits.begin(attempt)
      return true
    } catch (error) {
      expect(error).toMatchObject({ reason: 'tooManyTries', status: 429 })
      return false
    }
  }
  return { ...limits, isLet, pass: (ms: number) => (time += ms) }
}

/** How many of so many tries in one moment are let through. */
const countLet = (desk: ReturnType<typeof open>, tries: number, attempt: Attempt) =>
  Array.from({ length: tries }, () => desk.isLet(attempt)).filter(Boolean).length

describe('tries to sign in', () => {
  it('are few at once for one account from one address, and fewer and fewer', () => {
    const desk = open()
    expect(countLet(desk, 100, from('a'))).toBe(5)
    let answered = 0
    for (let second = 0; second < 600; second += 1) {
      desk.pass(SECOND)
      if (desk.isLet(from('a'))) answered += 1
    }
    expect(answered).toBeGreaterThan(8)
    expect(answered).toBeLessThan(20)
  })

  it('hold nobody up at another address', () => {
    const desk = open()
    countLet(desk, 100, from('a'))
    expect(desk.isLet(from('b'))).toBe(true)
  })

  it('hold nobody up for longer than a minute', () => {
    const desk = open()
    for (let second = 0; second < 600; second += 1) {
      desk.pass(SECOND)
      desk.isLet(from('a'))
    }
    desk.pass(60 * SECOND)
    expect(desk.isLet(from('a'))).toBe(true)
  })

  it('hold nobody up on a device that is known, even at the same address', () => {
    const desk = open()
    for (let account = 0; account < 100; account += 1) desk.isLet(from('a', `n${account}`))
    countLet(desk, 100, from('a'))
    expect(desk.isLet(from('a', 'bob@example.org'))).toBe(false)
    expect(desk.isLet(from('a', 'ada@example.org', 'known'))).toBe(true)
  })

  it('are bounded for one address, whatever the accounts', () => {
    const desk = open()
    const tries = Array.from({ length: 500 }, (_, number) => desk.isLet(from('a', `n${number}`)))
    expect(tries.filter(Boolean)).toHaveLength(30)
    desk.pass(6 * SECOND)
    expect(desk.isLet(from('a', 'one more'))).toBe(true)
    expect(desk.isLet(from('a', 'and another'))).toBe(false)
  })

  it('are forgiven where the password was right', () => {
    const desk = open()
    for (let time = 0; time < 100; time += 1) {
      expect(desk.isLet(from('a'))).toBe(true)
      desk.forgive(from('a'))
    }
  })
})
