import type { CslItem } from '../model'

/** What is read and written. */
export type ExchangeFormat = 'bibtex' | 'ris' | 'csl-json'

/** What is read: besides, the forms that EndNote and PubMed write. */
export type ImportFormat = ExchangeFormat | 'endnote-xml' | 'enw' | 'nbib'

/** Something about one entry that a person must know; `line` is where it begins, from 1. */
export type EntryProblem = { line: number; key?: string; message: string }

/** Why a file of references is refused as a whole. */
export type ImportRefusal = 'empty' | 'tooLarge' | 'address' | 'unknownFormat' | 'malformed'

/**
 * `items` keep the file's own keys as ids, or `entry-N` where it has none; they are not unique and
 * not ours; `lines` are where they begin in the file. `faulty` are the entries that could not be
 * read, `remarks` what was left out or changed of those that could.
 */
export type ReferenceImport =
  | {
      imported: true
      format: ImportFormat
      items: CslItem[]
      lines: number[]
      faulty: EntryProblem[]
      remarks: EntryProblem[]
    }
  | { imported: false; reason: ImportRefusal; message: string; line?: number }

/**
 * An entry of a file, still under the names of CSL but unchecked, with what its reader has to say of
 * it; or why it could not be read.
 */
export type RawEntry = { line: number; key?: string } & (
  { value: unknown; remarks: string[] } | { error: string }
)
