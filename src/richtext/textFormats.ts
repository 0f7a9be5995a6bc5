import type { Inline } from '../edition/articleText'

/** Lexical's text format bits (lexical/src/LexicalConstants). */
const BITS = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

export type TextFormats = Omit<Extract<Inline, { type: 'text' }>, 'type' | 'text'>

/** The looks of a text node, each present or absent. */
export function textFormats(format: number | string | undefined): TextFormats {
  const bits = typeof format === 'number' ? format : 0
  const names = Object.keys(BITS) as (keyof typeof BITS)[]
  return Object.fromEntries(names.filter((name) => bits & BITS[name]).map((name) => [name, true]))
}

/** The same the other way, for bodies that are written by an import. */
export function formatBits(formats: TextFormats): number {
  const names = Object.keys(BITS) as (keyof typeof BITS)[]
  return names.reduce((bits, name) => (formats[name] ? bits | BITS[name] : bits), 0)
}
