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

/** The marks a text may not hold by itself. The others print nothing or a character. */
export const FORGEABLE_MARKS = /[\uFDD0-\uFDD8]/g
