import type { ManuscriptInline, ManuscriptNote } from '../model'
import type { EntryLabel } from './parseEntryLabel'

/** An entry of a typed list of notes: its number as written before it, and its text without it. */
export type TypedEntry = {
  label: string
  /** The label as the file writes it, spaces left out: `[4]`, `4.`. */
  written: string
  content: ManuscriptInline[]
  line: number
}

/** A typed list of notes: blocks `from` (its heading, if it has one) up to `to`, exclusive. */
export type NotesSection = {
  from: number
  to: number
  kind: ManuscriptNote['kind']
  /** The words of the heading; empty where the list has none. */
  heading: string
  entries: TypedEntry[]
}

/**
 * A line of a paragraph of entries. `label` is null on lines that only go on; `whole` are its
 * words, `rest` those after the label, `written` the label as it stands. `parted` tells what the
 * line is parted by from the one before.
 */
export type EntryLine = {
  label: EntryLabel | null
  written: string
  whole: ManuscriptInline[]
  rest: ManuscriptInline[]
  line: number
  parted: 'feed' | 'break'
}
