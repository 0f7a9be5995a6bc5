import type { NoteBreak } from '../model'
import { AFFIX_BREAKS } from './parseAffix'

/**
 * How the look of a text travels through the citation engine, which knows only strings: as
 * noncharacters of Unicode (U+FDD0 to U+FDDF), which are set aside for use inside a program and
 * never belong to a text. A text that holds one all the same gets U+FFFD in its place, as a decoder
 * would give it, so that no reference can forge a look or a link.
 */
export const MARK = {
  italic: '\uFDD0',
  upright: '\uFDD1',
  bold: '\uFDD2',
  unbold: '\uFDD3',
  superscript: '\uFDD4',
  baseline: '\uFDD5',
  /** Begins a link: mark, address, `hrefEnd`, text, `close`. */
  href: '\uFDD6',
  hrefEnd: '\uFDD7',
  close: '\uFDD8',
  /** Printed as nothing: tells the engine that words stand before a cite. */
  follows: '\uFDD9',
  /** Stands for U+202F of the reference itself; the engine puts its own before `:;?!`. */
  narrowSpace: '\uFDDA',
  /** Stands for the full stop in a locator, where the engine would read `n.` as a label. */
  stop: '\uFDDB',
} as const

/** Stand for what the engine would read in the words around a citation: quotation marks and tags. */
const AFFIX_MARKS = new Map(
  [...`'"‘’“”«»<`].map((sign, index) => [sign, String.fromCharCode(0xfde0 + index)]),
)

/** Begin a block of the note; what each begins. */
const BREAK_MARKS = new Map(
  Object.keys(AFFIX_BREAKS).map((tag, index) => [tag, String.fromCharCode(0xfdea + index)]),
)
export const BREAKS: Readonly<Record<string, NoteBreak>> = Object.fromEntries(
  Object.entries(AFFIX_BREAKS).map(([tag, begins]) => [BREAK_MARKS.get(tag), begins]),
)

/** What stands for which character, beyond `MARK`. */
export const AFFIX_SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  [...AFFIX_MARKS].map(([sign, mark]) => [mark, sign]),
)

/** A prefix or suffix for the engine: its mark-up is read (`parseAffix`), all else printed as it stands. */
export function markAffix(affix: string): string {
  return affix
    .replace(BREAK_SIGNS, '\uFFFD')
    .replace(/<(?:p|blockquote|li|ol)>/g, (tag) => BREAK_MARKS.get(tag) ?? tag)
    .split(/(<i>.*?<\/i>)/s)
    .map((part, index) =>
      index % 2 === 1 ? `<i>${markSigns(part.slice(3, -4))}</i>` : markSigns(part),
    )
    .join('')
}

const markSigns = (text: string) => [...text].map((sign) => AFFIX_MARKS.get(sign) ?? sign).join('')

/** Marks that pass through the engine as words do, and so may not be in them before. */
export const BREAK_SIGNS = /[\uFDEA-\uFDED]/g

/** The marks a text may not hold by itself. The others print nothing or a character. */
export const FORGEABLE_MARKS = /[\uFDD0-\uFDD8]/g
