import { MANUSCRIPT_FORMATS, type ManuscriptReport } from '../../manuscript/model'
import type { ImportReport, TrackedChoice } from '../../operations/import/model'
import { wording } from '../../wording'

/** A report as it comes with an answer or is stored: what was made of the file is not always in it. */
export type ShownReport = ManuscriptReport & Partial<Pick<ImportReport, 'imported' | 'changes'>>

/** What came of sending one file, in the few ways the panel has to treat differently. */
export type ImportOutcome =
  | { kind: 'imported'; article: number; report: ShownReport }
  | { kind: 'titleMissing'; message: string; report: ShownReport | null }
  | { kind: 'trackedChanges'; message: string }
  | { kind: 'alreadyImported'; message: string; article: number | null }
  | { kind: 'refused'; message: string; report: ShownReport | null }

/** What the editor has answered to the questions a file raised. */
export type ImportAnswers = {
  title?: string
  trackedChanges?: TrackedChoice
}

/** Only files of Word say who changed what; those of any other kind can be read one way or the other. */
export function canKeepChanges({ name }: Pick<File, 'name'>): boolean {
  return MANUSCRIPT_FORMATS.docx.endings.some((ending) => name.toLowerCase().endsWith(ending))
}

export type ImportPhase =
  | { at: 'waiting' }
  | { at: 'uploading'; percent: number }
  | { at: 'reading' }
  | { at: 'ended'; outcome: ImportOutcome }

/** One file on its way. `place` is where it goes, fixed when it was dropped. */
export type ImportJob = {
  id: number
  file: File
  place: ImportPlace
  answers: ImportAnswers
  phase: ImportPhase
}

/** The issue and section a new article goes into, or the article that is to get a new text. */
export type ImportPlace = { issue?: number; section?: string; article?: number }

/** An issue as the panel offers it; `null` stands for the articles that are in none. */
export type IssueChoice = {
  id: number | null
  name: string
  sections: string[]
  articles: { id: number; title: string }[]
}

type JobsAction =
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

/** The file to send now: the first that waits, unless another is still under way. */
export function findNextJob(jobs: readonly ImportJob[]): ImportJob | null {
  const isBusy = jobs.some(({ phase }) => phase.at === 'uploading' || phase.at === 'reading')
  return isBusy ? null : (jobs.find(({ phase }) => phase.at === 'waiting') ?? null)
}

/** The form fields that go with a file: the place it was dropped on and what the editor answered. */
export function listFields({
  answers,
  place,
}: Pick<ImportJob, 'answers' | 'place'>): [name: string, value: string][] {
  return Object.entries({ ...place, ...answers }).map(([name, value]) => [name, String(value)])
}

/** Where a file goes when an issue is chosen and nothing else: its first section, as a new article. */
export function placeIn({ id, sections: [section] }: IssueChoice): ImportPlace {
  return {
    ...(id === null ? {} : { issue: id }),
    ...(section === undefined ? {} : { section }),
  }
}

/** Where a file stands, in words: shown beside its name and read out by screen readers. */
export function phaseWords(phase: ImportPhase): string {
  switch (phase.at) {
    case 'waiting':
      return wording.imports.phases.waiting
    case 'uploading':
      return wording.imports.phases.uploading(phase.percent)
    case 'reading':
      return wording.imports.phases.reading
    case 'ended':
      return wording.imports.outcomes[phase.outcome.kind]
  }
}
