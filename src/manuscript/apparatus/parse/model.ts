import type { CslItem, CslName, Locator, Run } from '../../../citations/model'
import type { NoteFlag } from '../model'
import type { QuotationMarks } from '../../quotationMarks'

export type Span = { start: number; end: number }

/** Stretches of a text that do not overlap, in order, with where each begins. */
export type MarkedStretches<Stretch> = { all: Stretch[]; beginnings: number[] }

/** A note's words with what the parsers ask of them again and again, worked out once. */
export type ScannedNote = {
  text: string
  runs: Run[]
  /** Where each run begins. */
  beginnings: number[]
  /** Outermost complete pairs of quotation marks. */
  quotes: MarkedStretches<QuotationMarks>
  /** Italic stretches without the punctuation at their ends. */
  italics: MarkedStretches<Span>
  /** 1 where a character lies within quotation marks, brackets or italics. */
  nested: Uint8Array
}

/** A stretch between two commas. Offsets are those of the whole note. */
export type Segment = Span & {
  text: string
  look: 'quoted' | 'italic' | 'plain'
  /** Set for the numbers after a journal's year, as in `12 (1938): 45`. */
  pages?: true
  /** A town, because a year follows it without a comma. */
  place?: true
}

/** The fields of a work as parsed from one note. */
export type Work = Omit<CslItem, 'id'>

/** What a citation points to: a work spelled out, or one that another note spells out. */
export type Source =
  | {
      kind: 'work'
      work: Work
      /** `bare`: author and title alone. `leaning`: so little that an earlier note must say more. */
      fullness: Fullness
    }
  /** The record of a reference manager, and what the manager calls it. */
  | { kind: 'record'; work: Work; ids: string[] }
  | {
      kind: 'ibid'
      word: string
      form: IbidForm
      names: CslName[]
      title: string | null
    }

export type Fullness = 'full' | 'bare' | 'leaning'

/** `same`: the source of the note before. `samePlace`: its locator, too. `named`: by author. */
export type IbidForm = 'same' | 'samePlace' | 'named'

/** A citation found in a note; its words are `body`, everything around it is prefix or suffix. */
export type ParsedCitation = {
  body: Span
  source: Source
  locator: Locator | null
  flags: NoteFlag[]
  /** Its work is named without the author; only a reference manager says so. */
  suppressAuthor?: true
}

/** A stretch of a note between semicolons or full stops. */
export type NoteUnit = Span & { endsSentence: boolean }
