import { findYear } from '../citations/references/findYear'
import type { CslItem, CslName } from '../citations/model'
import type { Reference } from '../payload-types'
import { dateToField, fieldToDate, isDateField } from './dateField'
import { wording } from '../wording'

/**
 * CSL ↔ fields of a reference, in one table that both ways go by. Most fields are called otherwise
 * than their CSL variable because Payload names hold no hyphens. `forDesk` fields are read from CSL
 * and never printed. `type` and `id` are told apart from the rest and stand in no table.
 */
const FIELDS = {
  title: { csl: 'title', as: 'text' },
  containerTitle: { csl: 'container-title', as: 'text' },
  publisher: { csl: 'publisher', as: 'text' },
  publisherPlace: { csl: 'publisher-place', as: 'text' },
  volume: { csl: 'volume', as: 'text' },
  numberOfVolumes: { csl: 'number-of-volumes', as: 'text' },
  issue: { csl: 'issue', as: 'text' },
  number: { csl: 'number', as: 'text' },
  page: { csl: 'page', as: 'text' },
  edition: { csl: 'edition', as: 'text' },
  DOI: { csl: 'DOI', as: 'text' },
  ISBN: { csl: 'ISBN', as: 'text' },
  ISSN: { csl: 'ISSN', as: 'text' },
  URL: { csl: 'URL', as: 'text' },
  titleShort: { csl: 'title-short', as: 'text' },
  originalTitle: { csl: 'original-title', as: 'text' },
  collectionTitle: { csl: 'collection-title', as: 'text' },
  genre: { csl: 'genre', as: 'text' },
  eventTitle: { csl: 'event-title', as: 'text' },
  status: { csl: 'status', as: 'text' },
  archive: { csl: 'archive', as: 'text' },
  archiveLocation: { csl: 'archive_location', as: 'text' },
  language: { csl: 'language', as: 'text' },
  author: { csl: 'author', as: 'names' },
  editor: { csl: 'editor', as: 'names' },
  translator: { csl: 'translator', as: 'names' },
  containerAuthor: { csl: 'container-author', as: 'names' },
  recipient: { csl: 'recipient', as: 'names' },
  interviewer: { csl: 'interviewer', as: 'names' },
  year: { csl: 'issued', as: 'date' },
  accessed: { csl: 'accessed', as: 'date' },
  originalYear: { csl: 'original-date', as: 'date' },
  remarks: { csl: 'note', as: 'forDesk' },
} as const satisfies Record<Exclude<keyof ReferenceFields, 'type'>, Row>

type Row =
  | { csl: KeysOf<string>; as: 'text' | 'forDesk' }
  | { csl: KeysOf<CslName[]>; as: 'names' }
  | { csl: 'issued' | 'accessed' | 'original-date'; as: 'date' }

type KeysOf<Value> = {
  [Key in keyof CslItem]-?: NonNullable<CslItem[Key]> extends Value ? Key : never
}[keyof CslItem]

/** The CSL variables that the desk has no field for: every one that is not in the table above. */
const WITHOUT_FIELD: Record<
  Exclude<keyof CslItem, 'id' | 'type' | (typeof FIELDS)[keyof typeof FIELDS]['csl']>,
  true
> = { medium: true }

export type ReferenceFields = Omit<
  Reference,
  | 'id'
  | 'createdAt'
  | 'updatedAt'
  | 'articles'
  | 'quotations'
  | 'key'
  | 'name'
  | 'managerIDs'
  | 'savedBy'
  | 'mergedInto'
>

const ROWS = Object.entries(FIELDS) as [keyof typeof FIELDS, Row][]

/**
 * A reference as CSL-JSON: its printed fields and nothing of the desk. Empty fields are absent, so
 * that equal references are equal JSON.
 */
export function referenceToCsl(
  reference: Omit<Partial<Reference>, 'id'> & { id?: number | string },
): CslItem {
  const values = ROWS.flatMap(([field, { as, csl }]) => {
    const value = readField(reference[field], as)
    return value === undefined ? [] : [[csl, value] as const]
  })
  return {
    id: String(reference.id ?? ''),
    type: reference.type ?? 'document',
    ...Object.fromEntries(values),
  }
}

function readField(value: unknown, as: Row['as']): unknown {
  switch (as) {
    case 'text':
      return value || undefined
    case 'date':
      return fieldToDate(value as string | null | undefined)
    case 'names': {
      const names = ((value ?? []) as StoredName[]).flatMap((name) => toCslName(name) ?? [])
      return names.length > 0 ? names : undefined
    }
    case 'forDesk':
      return undefined
  }
}

/** A CSL item as the fields of a reference. What the desk has no field for is named in `dropped`. */
export function cslToReference(item: CslItem): { fields: ReferenceFields; dropped: string[] } {
  const values = ROWS.map(([field, row]) => [field, writeField(item, row)])
  return {
    fields: {
      ...(Object.fromEntries(values) as Omit<ReferenceFields, 'type' | 'title'>),
      type: item.type as Reference['type'],
      title: item.title ?? '',
    },
    dropped: Object.keys(WITHOUT_FIELD).filter((name) => item[name as keyof CslItem] !== undefined),
  }
}

function writeField(item: CslItem, row: Row): unknown {
  switch (row.as) {
    case 'text':
    case 'forDesk':
      return item[row.csl] ?? null
    case 'date':
      return dateToField(item[row.csl])
    case 'names':
      return (item[row.csl] ?? []).map(toStoredName)
  }
}

const REMARKS = wording.importing.references.remarks

/**
 * A record of another program as the fields of a reference, brought to what the desk takes: a type it
 * does not offer becomes `document`, a date in words its year, an address that is none is left out;
 * a letter or an interview without a title is called after who it was with. `left` says each such
 * thing in words. Null where there is no title, without which a work cannot be told from others.
 */
export function fitReference(
  item: CslItem,
  types: ReadonlySet<string>,
): { fields: ReferenceFields; left: string[] } | null {
  const title = item.title?.trim() || describeTalk(item)
  if (!title) return null
  const { dropped, fields } = cslToReference({ ...item, title })
  const left = dropped.map((field) => REMARKS.field(field))
  if (!item.title?.trim()) left.push(REMARKS.title(title))
  if (!types.has(fields.type)) {
    left.push(REMARKS.type(fields.type))
    fields.type = 'document'
  }
  if (fields.year && !isDateField(fields.year)) {
    const year = findYear(item.issued)
    left.push(REMARKS.date(fields.year, year === null ? null : String(year)))
    fields.year = year === null ? null : String(year)
  }
  if (
    fields.URL &&
    !/^https?:$/.test(URL.canParse(fields.URL) ? new URL(fields.URL).protocol : '')
  ) {
    left.push(REMARKS.address(fields.URL))
    fields.URL = null
  }
  return { fields, left }
}

/** What stands for the title of a letter or an interview, which mostly have none. */
function describeTalk({ author, interviewer, recipient, type }: CslItem): string | null {
  const list = (names: CslName[]) =>
    names
      .map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '))
      .join(' and ')
  if (type === 'personal_communication') {
    if (recipient?.length) return `Letter to ${list(recipient)}`
    return author?.length ? 'Letter' : null
  }
  if (type !== 'interview') return null
  if (interviewer?.length) return `Interview by ${list(interviewer)}`
  return author?.length ? 'Interview' : null
}

/** A row of names as a reference keeps it. */
type StoredName = Partial<Record<'given' | 'family' | 'suffix' | 'literal', string | null>>

function toCslName({ family, given, literal, suffix }: StoredName): CslName | undefined {
  if (literal) return { literal }
  if (!family && !given) return undefined
  return {
    ...(family ? { family } : {}),
    ...(given ? { given } : {}),
    ...(suffix ? { suffix } : {}),
  }
}

/** The desk has no field for particles, so they stand with the part of the name they belong to. */
function toStoredName(name: CslName): StoredName {
  return {
    given: [name.given, name['dropping-particle']].filter(Boolean).join(' ') || null,
    family: [name['non-dropping-particle'], name.family].filter(Boolean).join(' ') || null,
    suffix: name.suffix ?? null,
    literal: name.literal ?? null,
  }
}
