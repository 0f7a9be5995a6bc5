import type { CslItem, CslName } from '../../citations/model'
import type { Reference } from '../../payload-types'
import { dateToField } from './dateField'

export type ReferenceFields = Omit<
  Reference,
  'id' | 'createdAt' | 'updatedAt' | 'articles' | 'quotations' | 'key' | 'savedBy'
>

/** A CSL item as the fields of a reference. What the desk has no field for is named in `dropped`. */
export function cslToReference(item: CslItem): { fields: ReferenceFields; dropped: string[] } {
  const { id: _id, type, author, editor, translator, issued, accessed, ...rest } = item
  const fields: ReferenceFields = {
    type: type as Reference['type'],
    title: item.title ?? '',
    containerTitle: rest['container-title'] ?? null,
    publisher: rest.publisher ?? null,
    publisherPlace: rest['publisher-place'] ?? null,
    volume: rest.volume ?? null,
    issue: rest.issue ?? null,
    page: rest.page ?? null,
    edition: rest.edition ?? null,
    DOI: rest.DOI ?? null,
    ISBN: rest.ISBN ?? null,
    ISSN: rest.ISSN ?? null,
    URL: rest.URL ?? null,
    titleShort: rest['title-short'] ?? null,
    originalTitle: rest['original-title'] ?? null,
    collectionTitle: rest['collection-title'] ?? null,
    genre: rest.genre ?? null,
    archive: rest.archive ?? null,
    language: rest.language ?? null,
    remarks: rest.note ?? null,
    year: dateToField(issued),
    accessed: dateToField(accessed),
    originalYear: dateToField(rest['original-date']),
    author: fromNames(author),
    editor: fromNames(editor),
    translator: fromNames(translator),
  }
  const dropped = (['number-of-volumes', 'medium', 'container-author'] as const).filter(
    (name) => item[name] !== undefined,
  )
  return { fields, dropped }
}

function fromNames(names: CslName[] | undefined) {
  return (names ?? []).map((name) => ({
    given: [name.given, name['dropping-particle']].filter(Boolean).join(' ') || null,
    family:
      [name['non-dropping-particle'], name.family, name.suffix].filter(Boolean).join(' ') || null,
    literal: name.literal ?? null,
  }))
}
