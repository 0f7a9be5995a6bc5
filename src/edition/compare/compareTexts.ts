import type { CslItem, PrintedNote } from '../../citations/model'
import type { ArticleText } from '../articleText'
import { contentHash } from '../contentHash'
import { frontMatterOf } from '../frontMatter'
import { compareBlocks } from './compareBlocks'
import { compareFields } from './compareFields'
import { compareNotes } from './compareNotes'
import { compareRecords } from './compareRecords'
import type { TextComparison } from './model'
import { showValue } from './showValue'

/** A text and its notes as printed. */
export type TextSide = { text: ArticleText; notes: readonly PrintedNote[] }

/**
 * Everything that differs between two texts of an article. If their content hashes differ,
 * something of it is told, and if they are equal, at most a note reads differently (because the
 * magazine's citation style is another). Ids that name the same thing in both are expected to be
 * the same; where an equal text was made anew, it is told as equal all the same.
 */
export function compareTexts(before: TextSide, after: TextSide): TextComparison {
  const isEqual = contentHash(before.text) === contentHash(after.text)
  const one = isEqual ? withIDsOf(after, before) : before
  return {
    isEqual,
    front: compareFields(frontOf(one.text), frontOf(after.text), showValue),
    blocks: compareBlocks(one.text, after.text),
    notes: compareNotes(
      { notes: one.text.notes, printed: one.notes },
      { notes: after.text.notes, printed: after.notes },
    ),
    references: compareRecords(one.text.references, after.text.references, nameReference),
    quotations: compareRecords(
      one.text.quotations,
      after.text.quotations,
      ({ text: words }) => words,
    ),
  }
}

/** An equal text says what the other says, so only its notes as printed are its own. */
function withIDsOf(after: TextSide, before: TextSide): TextSide {
  const notes = after.notes.map((note, index) => ({
    ...(before.notes[index] ?? note),
    id: note.id,
  }))
  return { text: after.text, notes }
}

/** The front matter without the sizes a picture was made in, which say nothing to readers. */
function frontOf(text: ArticleText): object {
  const { hero, ...front } = frontMatterOf(text)
  if (!hero) return front
  const { sizes: _sizes, ...picture } = hero
  return { ...front, hero: picture }
}

function nameReference({ title, id, author = [] }: CslItem): string {
  const names = author.map(({ family, literal }) => family ?? literal ?? '')
  return [names.join(', '), title ?? id].filter((part) => part !== '').join(', ')
}
