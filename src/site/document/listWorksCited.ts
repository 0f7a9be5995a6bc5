import type { CslItem } from '../../citations/model'
import { compareReferences } from '../references/compareReferences'
import type { DocumentNote, WorkCited } from './model'

/** The works an article cites, by author and title, each with the notes that cite it. */
export function listWorksCited(
  references: Record<string, CslItem>,
  notes: DocumentNote[],
): WorkCited[] {
  return Object.entries(references)
    .map(([id, item]) => ({
      id,
      item,
      notes: notes.filter((note) => note.references.includes(id)),
    }))
    .sort((a, b) => compareReferences(a.item, b.item))
}
