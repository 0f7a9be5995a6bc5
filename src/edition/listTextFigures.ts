import { listFigures } from '../text/walk'
import type { ArticleText, Figure } from './articleText'

/** The pictures of a text in the order of reading: the one at its head, then those within. */
export function listTextFigures({ body, hero }: Pick<ArticleText, 'body' | 'hero'>): Figure[] {
  return [...(hero ? [hero] : []), ...listFigures(body).map(({ figure }) => figure)]
}
