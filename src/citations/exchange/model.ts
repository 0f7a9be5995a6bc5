import type { CslItem } from '../model'

export type ExchangeFormat = 'bibtex' | 'ris' | 'csl-json'

/** Something about one entry that a person must know. `entry` is its place in the file, from 1. */
export type EntryProblem = { entry: number; key?: string; message: string }

/** Why a file of references is refused as a whole. */
export type ImportRefusal = 'empty' | 'tooLarge' | 'address' | 'unknownFormat' | 'malformed'

/**
 * `items` keep the file's own keys as ids, or `entry-N` where it has none; they are not unique and
 * not ours; `places` are their entries in the file, from 1. `problems` names every entry that could not be read and every field that was left out.
 */
export type ReferenceImport =
  | {
      imported: true
      format: ExchangeFormat
      items: CslItem[]
      places: number[]
      problems: EntryProblem[]
    }
  | { imported: false; reason: ImportRefusal; message: string; line?: number }

/** An entry of a file, still under the names of CSL but unchecked, or why it could not be read. */
export type RawEntry = { key?: string; value: unknown } | { key?: string; error: string }
