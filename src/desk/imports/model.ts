import type { ManuscriptReport } from '../../manuscript/model'
import type { ImportReport } from '../../operations/import/model'

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
  trackedChanges?: 'accept' | 'reject'
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
