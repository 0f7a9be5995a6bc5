import { describe, expect, it } from 'vitest'
import { createTeardown } from './runStart.mjs'

describe('createTeardown', () => {
  it('closes in the reverse order of opening, one after the other', async () => {
    const closed: string[] = []
    const teardown = createTeardown()
    teardown.add(() => void closed.push('lock'))
    teardown.add(async () => {
      await Promise.resolve()
      closed.push('database')
    })
    teardown.add(() => void closed.push('server'))
    expect(await teardown.run()).toEqual([])
    expect(closed).toEqual(['server', 'database', 'lock'])
  })

  it('closes once, however often it is asked', async () => {
    let closed = 0
    const teardown = createTeardown()
    teardown.add(() => void (closed += 1))
    await Promise.all([teardown.run(), teardown.run()])
    expect(closed).toBe(1)
  })

  it('closes the others when one fails, and hands the failure over', async () => {
    let closed = false
    const failure = new Error('stuck')
    const teardown = createTeardown()
    teardown.add(() => void (closed = true))
    teardown.add(() => Promise.reject(failure))
    expect(await teardown.run()).toEqual([failure])
    expect(closed).toBe(true)
  })

  it('also closes what is opened while it closes', async () => {
    let closed = false
    const teardown = createTeardown()
    teardown.add(() => teardown.add(() => void (closed = true)))
    await teardown.run()
    expect(closed).toBe(true)
  })
})
