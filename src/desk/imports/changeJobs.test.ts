import { describe, expect, it } from 'vitest'
import { changeJobs } from './changeJobs'
import { testJob } from './testJob'

const refused = { kind: 'refused', message: 'No.', report: null } as const

describe('changeJobs', () => {
  it('queues dropped files behind the others, each with its place', () => {
    const files = [new File([], 'a.md'), new File([], 'b.md')]
    const jobs = changeJobs([testJob({ id: 7 })], { type: 'add', files, place: { issue: 2 } })
    expect(jobs.map(({ id }) => id)).toEqual([7, 8, 9])
    expect(jobs[2]).toEqual({
      id: 9,
      file: files[1],
      place: { issue: 2 },
      answers: {},
      phase: { at: 'waiting' },
    })
  })

  it.each([
    [0, { at: 'uploading', percent: 0 }],
    [49.6, { at: 'uploading', percent: 49 }],
    [100, { at: 'reading' }],
  ])('shows %s per cent sent as a phase', (percent, phase) => {
    const [first, second] = changeJobs([testJob(), testJob({ id: 2 })], {
      type: 'progress',
      id: 1,
      percent,
    })
    expect(first?.phase).toEqual(phase)
    expect(second?.phase).toEqual({ at: 'waiting' })
  })

  it('keeps the outcome of a file', () => {
    const [job] = changeJobs([testJob()], { type: 'end', id: 1, outcome: refused })
    expect(job?.phase).toEqual({ at: 'ended', outcome: refused })
  })

  it('sends a file again with all answers, later ones first', () => {
    const before = testJob({
      answers: { title: 'One', trackedChanges: 'accept' },
      phase: { at: 'ended', outcome: refused },
    })
    const [job] = changeJobs([before], {
      type: 'sendAgain',
      id: 1,
      answers: { title: 'Two' },
    })
    expect(job).toMatchObject({
      phase: { at: 'waiting' },
      answers: { title: 'Two', trackedChanges: 'accept' },
    })
  })

  it('takes a file off the list', () => {
    expect(changeJobs([testJob(), testJob({ id: 2 })], { type: 'remove', id: 1 })).toMatchObject([
      { id: 2 },
    ])
  })
})
