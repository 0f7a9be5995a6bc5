import { runsToText } from '../../citations/format/runsToText'
import type { PrintedNote } from '../../citations/model'
import type { ArticleText } from '../articleText'
import { listUnits } from '../compare/listUnits'
import { WORDS_FACTS } from '../frontMatter'
import { plainText } from '../../text/walk'
import type { CommentPassage, CommentText } from './model'

/**
 * The text of an article as comments see it: front matter, every block in the order in which
 * `compareTexts` tells them, every note as printed. Markers have no words in it, so that a comment
 * does not lose its place because notes were renumbered.
 */
export function textToCommentText(text: ArticleText, notes: readonly PrintedNote[]): CommentText {
  const pieces = [
    ...WORDS_FACTS.map((part) => ({ part, words: text[part] ?? '' })),
    ...listUnits(text).map(({ id, tokens }) => ({
      part: 'block' as const,
      ...(id !== undefined && { id }),
      words: plainText(tokens.map(({ inline }) => inline)),
    })),
    ...notes.map(({ id, printed }) => ({ part: 'note' as const, id, words: runsToText(printed) })),
  ]
  const passages: CommentPassage[] = []
  let start = 0
  for (const { words, ...rest } of pieces) {
    passages.push({ ...rest, start, end: start + words.length })
    start += words.length + 1
  }
  return { text: pieces.map(({ words }) => words).join('\n'), passages }
}
