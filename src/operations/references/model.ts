import type { ExchangeFormat } from '../../citations/exchange/model'

/** An entry of a file with the line it begins on. */
type Entry = { line: number | null; title: string }

/** What became of a file of references. */
export type ReferenceReport = {
  format: ExchangeFormat
  /** References made; `like` are ids of references they may be the same as, for an editor to merge. */
  made: (Entry & { reference: number; like: number[] })[]
  /** Entries that are on the desk already; `differing` fields stayed as the desk has them. */
  matched: (Entry & { reference: number; differing: string[] })[]
  /** Entries that were left out. */
  faulty: { line: number | null; message: string }[]
  /** What of an entry was left out or changed. */
  remarks: { line: number | null; message: string }[]
}
