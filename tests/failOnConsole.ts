import { afterEach, beforeEach, vi } from 'vitest'

/**
 * A warning nobody expected is a defect nobody has read. Every test fails when the code under test
 * writes to `console.warn` or `console.error`, unless the test itself replaces the method.
 */
const WATCHED = ['warn', 'error'] as const

let unexpected: string[] = []

beforeEach(() => {
  unexpected = []
  for (const method of WATCHED) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      unexpected.push(`console.${method}: ${words.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  if (unexpected.length > 0) throw new Error(`Unexpected output\n${unexpected.join('\n')}`)
})
