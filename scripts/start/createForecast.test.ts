import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createForecast, formatLeft } from './createForecast.mjs'

const ALL = ['dependencies', 'database', 'migrations', 'sample', 'build', 'server'] as const

describe('createForecast', () => {
  it('counts what runs beside one another once', () => {
    const whole = createForecast([...ALL]).tellLeft()
    const without = createForecast(ALL.filter((name) => name !== 'sample')).tellLeft()
    expect(without).toBe(whole)
    const unbuilt = createForecast(ALL.filter((name) => name !== 'build')).tellLeft()
    expect(unbuilt).toBeLessThan(whole)
  })

  it('goes by how quick the steps before were', () => {
    const [slow, quick] = [createForecast([...ALL]), createForecast([...ALL])]
    slow.end('dependencies', 200)
    quick.end('dependencies', 20)
    expect(slow.tellLeft()).toBeCloseTo(quick.tellLeft() * 10)
  })

  it('does not count a step that has nothing to do', () => {
    const forecast = createForecast(['server'])
    const before = forecast.tellLeft()
    forecast.end('build', 500)
    expect(forecast.tellLeft()).toBe(before)
  })

  it('is never below nothing, and nothing at the end', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ALL]),
        fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 6, maxLength: 6 }),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (wanted, seconds, buildFor) => {
          const forecast = createForecast(wanted)
          for (const [place, name] of wanted.entries()) {
            expect(forecast.tellLeft(buildFor)).toBeGreaterThanOrEqual(0)
            forecast.end(name, seconds[place] ?? 1)
          }
          expect(forecast.tellLeft(buildFor)).toBe(0)
        },
      ),
    )
  })
})

it.each([
  [0, 'a moment'],
  [8, 'about 10 s'],
  [41, 'about 50 s'],
  [74, 'about 80 s'],
  [75, 'about 1.5 min'],
  [91, 'about 2 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(formatLeft(seconds)).toBe(words)
})
