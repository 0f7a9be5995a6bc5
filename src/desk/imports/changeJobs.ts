import type { ImportAnswers, ImportJob, ImportOutcome, ImportPlace } from './model'

export type JobsAction =
  | { type: 'add'; files: readonly File[]; place: ImportPlace }
  | { type: 'progress'; id: number; percent: number }
  | { type: 'end'; id: number; outcome: ImportOutcome }
  | { type: 'sendAgain'; id: number; answers: ImportAnswers }
  | { type: 'remove'; id: number }

/**
 * The files of an import panel, in the order they were dropped. They are sent one after the other:
 * each goes into the contents of an issue, which is one row. A finished upload is being read until
 * the answer comes. Answering a question puts a file back in the queue with all earlier answers.
 */
export function changeJobs(jobs: readonly ImportJob[], action: JobsAction): ImportJob[] {
  switch (action.type) {
    case 'add': {
      const last = Math.max(0, ...jobs.map(({ id }) => id))
      return [
        ...jobs,
        ...action.files.map((file, index) => ({
          id: last + index + 1,
          file,
          place: action.place,
          answers: {},
          phase: { at: 'waiting' as const },
        })),
      ]
    }
    case 'progress':
      return change(jobs, action.id, (job) => ({
        ...job,
        phase:
          action.percent >= 100
            ? { at: 'reading' }
            : { at: 'uploading', percent: Math.floor(action.percent) },
      }))
    case 'end':
      return change(jobs, action.id, (job) => ({
        ...job,
        phase: { at: 'ended', outcome: action.outcome },
      }))
    case 'sendAgain':
      return change(jobs, action.id, (job) => ({
        ...job,
        answers: { ...job.answers, ...action.answers },
        phase: { at: 'waiting' },
      }))
    case 'remove':
      return jobs.filter(({ id }) => id !== action.id)
  }
}

function change(
  jobs: readonly ImportJob[],
  id: number,
  how: (job: ImportJob) => ImportJob,
): ImportJob[] {
  return jobs.map((job) => (job.id === id ? how(job) : job))
}
