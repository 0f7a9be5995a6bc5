import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { signInLimits, type Attempt } from './signInLimits'

const SECOND = 1000
const from = (address: string, account = 'ada@example.org', device: string | null = null) =>
  ({ address, account, device }) satisfies Attempt

let forme: TestPayload
beforeAll(async () => {
  forme = await openTestPayload()
})
afterAll(() => forme.close())

let opened = 0

/** A desk with counts of its own, as two machines of one house see it: tries go to each in turn. */
function open() {
  let time = 1_000_000
  let tried = 0
  const what = `desk ${(opened += 1)}`
  const machines = [signInLimits(what, () => time), signInLimits(what, () => time)] as const
  const isLet = async (attempt: Attempt) => {
    try {
      await machines[(tried += 1) % 2 === 0 ? 0 : 1].begin(forme.payload, attempt)
      return true
    } catch (error) {
      expect(error).toMatchObject({ reason: 'tooManyTries', status: 429 })
      return false
    }
  }
  const forgive = (attempt: Attempt) => machines[0].forgive(forme.payload, attempt)
  return { forgive, isLet, pass: (ms: number) => (time += ms) }
}

/** How many of so many tries in one moment are let through. */
async function countLet(desk: ReturnType<typeof open>, tries: number, attempt: Attempt) {
  const all = await Promise.all(Array.from({ length: tries }, () => desk.isLet(attempt)))
  return all.filter(Boolean).length
}

describe('tries to sign in', () => {
  it('are few at once for one account from one address, and fewer and fewer', async () => {
    const desk = open()
    expect(await countLet(desk, 100, from('a'))).toBe(5)
    let answered = 0
    for (let second = 0; second < 600; second += 1) {
      desk.pass(SECOND)
      if (await desk.isLet(from('a'))) answered += 1
    }
    expect(answered).toBeGreaterThan(8)
    expect(answered).toBeLessThan(20)
  })

  it('hold nobody up at another address', async () => {
    const desk = open()
    await countLet(desk, 100, from('a'))
    expect(await desk.isLet(from('b'))).toBe(true)
  })

  it('hold nobody up for longer than a minute', async () => {
    const desk = open()
    for (let second = 0; second < 600; second += 1) {
      desk.pass(SECOND)
      await desk.isLet(from('a'))
    }
    desk.pass(60 * SECOND)
    expect(await desk.isLet(from('a'))).toBe(true)
  })

  it('hold nobody up on a device that is known, even at the same address', async () => {
    const desk = open()
    for (let account = 0; account < 100; account += 1) await desk.isLet(from('a', `n${account}`))
    await countLet(desk, 100, from('a'))
    expect(await desk.isLet(from('a', 'bob@example.org'))).toBe(false)
    expect(await desk.isLet(from('a', 'ada@example.org', 'known'))).toBe(true)
  })

  it('are bounded for one address, whatever the accounts', async () => {
    const desk = open()
    const tries = await Promise.all(
      Array.from({ length: 500 }, (_, number) => desk.isLet(from('a', `n${number}`))),
    )
    expect(tries.filter(Boolean)).toHaveLength(30)
    desk.pass(6 * SECOND)
    expect(await desk.isLet(from('a', 'one more'))).toBe(true)
    expect(await desk.isLet(from('a', 'and another'))).toBe(false)
  })

  it('are forgiven where the password was right', async () => {
    const desk = open()
    for (let time = 0; time < 100; time += 1) {
      expect(await desk.isLet(from('a'))).toBe(true)
      await desk.forgive(from('a'))
    }
  })
})
