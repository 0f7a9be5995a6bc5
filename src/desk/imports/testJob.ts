import type { ImportJob } from './model'

/** A file on its way, for tests. */
export function testJob(more: Partial<ImportJob> = {}): ImportJob {
  return {
    id: 1,
    file: new File(['words'], 'essay.md'),
    place: { issue: 51 },
    answers: {},
    phase: { at: 'waiting' },
    ...more,
  }
}
