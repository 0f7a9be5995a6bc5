import type { PrintedArticle } from '../../edition/manifest'
import { compareReferences } from '../references/compareReferences'
import { referenceToRuns } from '../references/referenceToRuns'
import type { DocumentNote, WorkCited } from './model'

/**
 * The works an article cites, each with the notes that cite it: as its edition prints the list, by
 * the citation style and in its order. What the style has no list or no words for is set in the
 * site's own form, by author and title, and stands last.
 */
export function listWorksCited(
  { text: { references }, works = [] }: Pick<PrintedArticle, 'text' | 'works'>,
  notes: DocumentNote[],
): WorkCited[] {
  const printed = new Map(works.map(({ id, printed }) => [id, printed]))
  const places = new Map(works.map(({ id }, place) => [id, place]))
  const placeOf = (id: string) => places.get(id) ?? works.length
  return Object.entries(references)
    .map(([id, item]) => ({
      id,
      item,
      entry: printed.get(id) ?? referenceToRuns(item),
      isStyled: printed.has(id),
      notes: notes.filter((note) => note.references.includes(id)),
    }))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id) || compareReferences(a.item, b.item))
}
