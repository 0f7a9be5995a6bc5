import type { TextLine } from './model'

const TAB = 4

/** Every line of the text, empty ones too, with the `>` of quoting taken off and counted. */
export function splitLines(text: string): TextLine[] {
  return text.split('\n').map((raw, index) => {
    const { at, indent, quoted } = readPrefix(raw)
    const words = raw.slice(at).trimEnd()
    return { number: index + 1, text: words, indent, quoted, width: indent + words.length }
  })
}

/** A `>` that is not followed by a space or another one is a character like any other. */
function readPrefix(raw: string): { at: number; indent: number; quoted: number } {
  let at = 0
  let indent = 0
  let quoted = 0
  for (; at < raw.length; at += 1) {
    const character = raw.charAt(at)
    if (character === '\t') indent += TAB - (indent % TAB)
    else if (/\s/.test(character)) indent += 1
    else if (character === '>' && /^(?:[\s>]|$)/.test(raw.slice(at + 1, at + 2))) {
      quoted += 1
      indent = -1
    } else break
  }
  return { at, indent: Math.max(0, indent), quoted }
}
