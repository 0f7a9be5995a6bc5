import type { PayloadRequest } from 'payload'
import type { TextComparison } from '../../edition/compare/model'
import type { ReturnedFile } from '../../manuscript/docx/returned/readReturned'
import type { Apparatus } from '../../manuscript/apparatus/model'
import type { Manuscript, ManuscriptProblem, ManuscriptReport } from '../../manuscript/model'
import type { Stage } from '../../workflow/approval'

/** What an import is asked to do. `issue` and `article` are ids of the desk. */
export type ImportRequest = {
  file: { name: string; bytes: Uint8Array }
  /** The issue the article is placed in, at the end of `section`. */
  issue?: number
  section?: string
  title?: string
  trackedChanges?: TrackedChoice
  /** The article to import a revised manuscript onto. */
  article?: number
  decisions?: ImportDecisions
  req: PayloadRequest
}

/**
 * What becomes of the tracked changes of a file. `suggest`, of Word files only: the text is that
 * without the changes, and they stand beside it as suggestions under the names in the file. The
 * comments of a Word file stand beside the text whatever becomes of its changes.
 */
export type TrackedChoice = 'accept' | 'reject' | 'suggest'

/**
 * What an editor has decided about works that are like works on the desk: by the work's key in the
 * report, the id of the reference it is, or `new`: none that is merely like it. Where the article has
 * a reference of that key already, that is the new one.
 */
export type ImportDecisions = { references?: Record<string, number | 'new'> }

/** What became of the parts of a manuscript on the desk. */
export type ImportReport = ManuscriptReport & {
  imported: {
    references: KeptReference[]
    quotations: { note: number; quotation: number; made: boolean }[]
    /** Notes that no marker opens, whole: an article has no place for them. */
    unmarked: { label: string; text: string }[]
    /** Of a file whose tracked changes or comments were kept: what there was, in a sentence. */
    kept?: { said: string; suggestions: number[]; comments: number; questions: number }
  }
  /** On a re-import: everything that differs from the article as it stood. */
  changes?: TextComparison
}

/** A work the notes cite and the reference it is kept as; `candidates` are ids of works like it. */
export type KeptReference = {
  key: string
  reference: number
  made: boolean
  notes: number[]
  differing: string[]
  candidates: { id: number; likeness: number; differing: string[] }[]
  /** The request said which reference it is, or that it is a new one. */
  decided?: true
}

export type ImportAnswer = {
  article: {
    id: number
    title: string
    slug: string | null
    stage: Stage
    contentHash: string | null
    href: string
  }
  manuscript: { id: number; filename: string | null; sha256: string }
  report: ImportReport
}

/** A manuscript as read, with everything that is known of it before anything is stored. */
export type ReadFile = {
  sha256: string
  manuscript: Manuscript
  apparatus: Apparatus
  report: ManuscriptReport
  /** The file with and without the changes of everybody who tracked some, where they are kept. */
  tracked?: ReturnedFile
  /** Its comments, where there are any and its changes are not kept. */
  comments?: SaidInFile
}

/** What people said in the margin of a file. */
export type SaidInFile = Pick<ReturnedFile, 'comments' | 'savedBy'>

/** Where the steps of an import put what they find. */
export type Problems = ManuscriptProblem[]
