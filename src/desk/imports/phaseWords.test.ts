import { describe, expect, it } from 'vitest'
import type { ImportPhase } from './model'
import { phaseWords } from './phaseWords'

describe('phaseWords', () => {
  it.each<[ImportPhase, string]>([
    [{ at: 'waiting' }, 'Waiting for the file before it'],
    [{ at: 'uploading', percent: 40 }, 'Sending, 40 per cent'],
    [{ at: 'reading' }, 'Reading and counting'],
    [
      { at: 'ended', outcome: { kind: 'titleMissing', message: '', report: null } },
      'Needs a title',
    ],
    [{ at: 'ended', outcome: { kind: 'refused', message: '', report: null } }, 'Not taken'],
  ])('puts %o into words', (phase, words) => {
    expect(phaseWords(phase)).toBe(words)
  })
})
