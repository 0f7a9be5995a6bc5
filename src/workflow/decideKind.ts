import type { ArticleCorrection, EditionKind, NamedArticle, Press } from './editions'
import type { Decision } from './model'
import { nextOrdinal } from './nextOrdinal'
import { refuse, type Refused } from './refuse'

export type KindFacts = {
  press: Press
  /** Without a kind it is `first` or `correction`, whichever it can be. */
  kind?: Exclude<EditionKind, 'rollback'>
  /** To readers; a correction needs one. */
  note?: string
  /** The articles readers have had and would read differently now. */
  changed: readonly NamedArticle[]
  /** What readers are told of them. */
  corrections?: readonly ArticleCorrection[]
}

/**
 * What a new edition would be, and whether readers are told enough about it. A first edition
 * corrects nothing. A later one says in a note what is different, and of each article that reads
 * differently what kind of correction it is and what it changes; of others it says nothing.
 *
 * Refuses: `notFirst`, `nothingToCorrect`, `noteMissing`, `correctionUnneeded`, `correctionEmpty`,
 * `correctionMissing`.
 */
export function decideKind({
  press,
  kind,
  note = '',
  changed,
  corrections = [],
}: KindFacts): Decision<{ kind: EditionKind; ordinal: number }> {
  const ordinal = nextOrdinal(press)
  const settled = kind ?? (ordinal === 1 ? 'first' : 'correction')
  if (settled === 'first' && ordinal > 1) return refuse('notFirst')
  if (settled === 'correction' && ordinal === 1) return refuse('nothingToCorrect')
  if (settled === 'correction' && note.trim() === '') return refuse('noteMissing')
  const refused = refuseCorrections(changed, corrections)
  return refused ?? { allowed: true, kind: settled, ordinal }
}

function refuseCorrections(
  changed: readonly NamedArticle[],
  corrections: readonly ArticleCorrection[],
): Refused | null {
  const titles = new Map(changed.map(({ article, title }) => [article, title]))
  const named = corrections.map(({ article }) => article)
  const unneeded = named.filter(
    (article, place) => !titles.has(article) || named.indexOf(article) !== place,
  )
  if (unneeded.length > 0) {
    return refuse('correctionUnneeded', {
      titles: unneeded.flatMap((article) => titles.get(article) ?? []),
    })
  }
  if (corrections.some(({ what }) => what.trim() === '')) return refuse('correctionEmpty')
  const missing = changed.filter(({ article }) => !named.includes(article))
  if (missing.length === 0) return null
  return refuse('correctionMissing', { titles: missing.map(({ title }) => title) })
}
