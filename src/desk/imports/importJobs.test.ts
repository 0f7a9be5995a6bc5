import { describe, expect, it } from 'vitest'
import {
  canKeepChanges,
  changeJobs,
  type ImportJob,
  findNextJob,
  type ImportPhase,
  listFields,
  phaseWords,
  placeIn,
} from './importJobs'

/** A file on its way. */
function testJob(more: Partial<ImportJob> = {}): ImportJob {
  return {
    id: 1,
    file: new File(['words'], 'essay.md'),
    place: { issue: 51 },
    answers: {},
    phase: { at: 'waiting' },
    ...more,
  }
}

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

describe('listFields', () => {
  it.each([
    [{}, {}, []],
    [
      { issue: 51, section: 'Essays' },
      { title: 'Straws', trackedChanges: 'reject' as const },
      [
        ['issue', '51'],
        ['section', 'Essays'],
        ['title', 'Straws'],
        ['trackedChanges', 'reject'],
      ],
    ],
    [
      { issue: 51, article: 3 },
      {},
      [
        ['issue', '51'],
        ['article', '3'],
      ],
    ],
  ])('puts %o and %o into a form', (place, answers, fields) => {
    expect(listFields({ place, answers })).toEqual(fields)
  })
})

it.each([
  [51, ['Essays', 'Reviews'], { issue: 51, section: 'Essays' }],
  [51, [], { issue: 51 }],
  [null, [], {}],
])('in issue %s with the sections %o', (id, sections, place) => {
  expect(placeIn({ id, name: '', sections, articles: [] })).toEqual(place)
})

it.each([
  ['a.docx', true],
  ['A.DOCX', true],
  ['a.md', false],
  ['docx.html', false],
])('the changes tracked in %s can be kept under names: %s', (name, canKeep) => {
  expect(canKeepChanges({ name })).toBe(canKeep)
})

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
