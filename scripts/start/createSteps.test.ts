import { describe, expect, it, vi } from 'vitest'
import { createSteps } from './createSteps.mjs'

describe('createSteps', () => {
  const screen = (times: number[]) => {
    const written: string[] = []
    const step = createSteps({
      write: (text) => written.push(text),
      now: () => times.shift() ?? 0,
    })
    return { step, written }
  }

  it('shows a step as it begins and what it did as it ends', async () => {
    const { step, written } = screen([1000, 2500])
    const result = await step('database', (say) => {
      say('on port 5432')
      expect(written).toEqual(['  database     … '])
      return Promise.resolve(42)
    })
    expect(result).toBe(42)
    expect(written.join('')).toBe('  database     … on port 5432 (1.5 s)\n')
  })

  it('says done where the step says nothing', async () => {
    const { step, written } = screen([0, 100])
    await step('server', () => Promise.resolve())
    expect(written.at(-1)).toBe('done (0.1 s)\n')
  })

  it('shows the time that is left, and writes over it', async () => {
    vi.useFakeTimers()
    const written: string[] = []
    const write = (text: string) => written.push(text)
    const step = createSteps({ write, now: () => 0, tellLeft: () => 'about 40 s' })
    await step('build', async () => {
      await vi.advanceTimersByTimeAsync(1000)
      expect(written.join('')).toBe('  build        … \r  build        … about 40 s left\x1b[K')
    })
    await vi.advanceTimersByTimeAsync(5000)
    vi.useRealTimers()
    expect(written.at(-1)).toBe('\r  build        … done (0.0 s)\x1b[K\n')
  })

  it('counts from when the work began, where that was before', async () => {
    const { step, written } = screen([9000])
    await step('build', () => Promise.resolve(), 1500)
    expect(written.at(-1)).toBe('done (7.5 s)\n')
  })

  it('says where it stopped, and lets the failure through', async () => {
    const { step, written } = screen([0, 100])
    await expect(step('build', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(written.at(-1)).toBe('stopped (0.1 s)\n')
  })
})
