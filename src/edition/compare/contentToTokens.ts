import type { Inline } from '../articleText'
import { mergeInlines } from '../mergeInlines'

/**
 * The smallest pieces that a comparison tells apart: a word, a stretch of white space, a single
 * other character, a marker, a line break. Equal keys mean equal words with equal looks; a marker's
 * key is its note, never its number. Put together again, the tokens are the content. `word` is the word
 * without its look, null for anything else.
 */
export type Token = { key: string; inline: Inline; word: string | null }

const PIECE =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\s+|[^\s\p{L}\p{N}]\p{M}*/gu

const WORD = /^[\p{L}\p{N}]/u

/** The tokens of a stretch of inline content, in order. */
export function contentToTokens(content: readonly Inline[]): Token[] {
  return mergeInlines(content).flatMap((inline): Token[] => {
    switch (inline.type) {
      case 'text': {
        const { text, ...look } = inline
        // No name of a look has a bar in it, so the first one parts the look from the words.
        const marks = `${Object.keys(look).sort().join(' ')}|`
        return (text.match(PIECE) ?? []).map((piece) => ({
          key: marks + piece,
          inline: { ...look, text: piece },
          word: WORD.test(piece) ? piece : null,
        }))
      }
      case 'link':
        return contentToTokens(inline.content).map((token) => ({
          key: JSON.stringify([inline.href, token.key]),
          inline: { ...inline, content: [token.inline] },
          word: token.word,
        }))
      case 'noteMarker':
        return [{ key: JSON.stringify({ note: inline.note }), inline, word: null }]
      case 'lineBreak':
        return [{ key: JSON.stringify({}), inline, word: null }]
    }
  })
}
