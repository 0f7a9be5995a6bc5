import { describe, expect, it } from 'vitest'
import { defineTask, runTask } from './runTask'
import type * as trial from './runTask.trial'
import { goesFirst } from './runTask.trial'

const limits = { seconds: 60, megabytes: 300, refusal: 'The manuscript is too heavy.' }
const module = 'lib/workers/runTask.trial.ts'
const as = { person: 'a person' }
const taskOf = <Name extends keyof typeof trial>(name: Name) => {
  const seconds = name === 'turnForEver' ? 1 : limits.seconds
  return defineTask<(typeof trial)[Name]>({ module, name, ...limits, seconds })
}

describe('a task', () => {
  it('is done in another process, the same for the next', async () => {
    const one = await runTask(taskOf('whoAmI'), [], as)
    expect(one).not.toBe(process.pid)
    expect(await runTask(taskOf('add'), [2, 3], as)).toBe(5)
    expect(await runTask(taskOf('whoAmI'), [], as)).toBe(one)
    expect(await runTask(taskOf('goesFirst'), [], as)).toBe(goesFirst() === null ? null : '500')
  })

  it.each(['turnForEver', 'takeMemory', 'fillHeap'] as const)(
    'that takes too much is refused in its own words: %s',
    async (name) => {
      const refused = runTask(taskOf(name), [], as)
      await expect(refused).rejects.toMatchObject({
        reason: 'tooHeavy',
        status: 422,
        message: limits.refusal,
        details: { limit: name === 'turnForEver' ? 'time' : 'memory' },
      })
      expect(await runTask(taskOf('add'), [2, 3], as)).toBe(5)
    },
  )

  it('leaves this process free meanwhile', async () => {
    let isOver = false
    const work = runTask(taskOf('turnForEver'), [], as).catch(() => (isOver = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(isOver).toBe(false)
    await work
  })

  it('fails here as it fails there', async () => {
    await expect(runTask(taskOf('fail'), [], as)).rejects.toThrow('It went wrong.')
    expect(await runTask(taskOf('add'), [2, 3], as)).toBe(5)
  })

  it('whose process ends is a fault, and the next one has another', async () => {
    const ended = runTask(taskOf('leave'), [], as)
    await expect(ended).rejects.toMatchObject({ reason: 'workEnded', status: 503 })
    expect(await runTask(taskOf('add'), [2, 3], as)).toBe(5)
  })
})
