/** A line of a plain text file. `text` has neither indentation, quoting marks nor spaces at its end. */
export type TextLine = {
  /** From 1. */
  number: number
  text: string
  /** Columns before the first character; a tab goes to the next multiple of four. */
  indent: number
  /** Number of `>` before the text, as in letters. */
  quoted: number
  /** The same without indentation removed: how far the line reaches. */
  width: number
}

/**
 * Lines that belong together, joined; a line feed in `text` is a line break to keep. `lines` are
 * counted as they stand in the file.
 */
export type TextParagraph = {
  line: number
  text: string
  /** Signs drawn across the column, between paragraphs: no words. */
  rule?: true
  lines: number
  indent: number
  /** Every line is indented, by the same number of columns. */
  indentedWhole: boolean
  quoted: number
  /** The character a line below it was drawn with: `=` or `-`. */
  underline?: string
}

/**
 * How the file breaks its lines. `wrapped`: at a width, so that a paragraph takes several lines;
 * otherwise every line is a paragraph. `width` is the column that full lines reach; a line that
 * leaves `slack` columns or more, the next line's first word counted, was ended on purpose.
 */
export type Wrapping = { wrapped: boolean; width: number; slack: number }

/** What hyphens at line ends mean, and the words of the file in small letters. */
export type HyphenPractice = { words: Set<string>; habit: 'divides' | 'keeps' | 'unknown' }
