import type { ArticlePlace, ComparedArticle } from '../../edition/compare/model'

/**
 * Where an article stands or stood, as far as that differs.
 *
 * @example 'from 3 in “Essays” to 1 in “Reviews”'
 */
export function placeWords({ after, before, change, moved }: ComparedArticle): string {
  if (change === 'added' && after) return placeOf(after)
  if (change === 'removed' && before) return `was ${placeOf(before)}`
  return moved && before && after ? `from ${placeOf(before)} to ${placeOf(after)}` : ''
}

function placeOf({ heading, position }: ArticlePlace): string {
  return `${position} in “${heading}”`
}
