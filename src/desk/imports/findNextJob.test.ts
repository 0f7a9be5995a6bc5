import { describe, expect, it } from 'vitest'
import { findNextJob } from './findNextJob'
import { testJob } from './testJob'

describe('findNextJob', () => {
  it('takes the first that waits', () => {
    const ended = testJob({
      phase: { at: 'ended', outcome: { kind: 'trackedChanges', message: '' } },
    })
    expect(findNextJob([ended, testJob({ id: 2 }), testJob({ id: 3 })])?.id).toBe(2)
  })

  it.each([{ at: 'uploading', percent: 3 } as const, { at: 'reading' } as const])(
    'sends nothing while another is %o',
    (phase) => {
      expect(findNextJob([testJob({ phase }), testJob({ id: 2 })])).toBeNull()
    },
  )

  it('has nothing to do without files', () => {
    expect(findNextJob([])).toBeNull()
  })
})
