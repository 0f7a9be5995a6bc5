import type { CslDate, CslItem, CslName } from '../../citations/model'

/** CSL fields in the words of the desk's form, in its order. */
const LABELS: Partial<Record<keyof CslItem, string>> = {
  type: 'Type',
  author: 'Authors',
  title: 'Title',
  'container-title': 'Container',
  editor: 'Editors',
  translator: 'Translators',
  publisher: 'Publisher',
  'publisher-place': 'Place',
  issued: 'Year',
  volume: 'Volume',
  issue: 'Number',
  page: 'Pages',
  edition: 'Edition',
  DOI: 'DOI',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  URL: 'URL',
  accessed: 'Looked up on',
  'title-short': 'Short title',
  'original-title': 'Original title',
  'original-date': 'First published in',
  'collection-title': 'Series',
  genre: 'Genre',
  archive: 'Archive',
  language: 'Language',
}

/** A CSL field in the words of the desk's form: `publisher-place` is `Place`. */
export function fieldLabel(field: string): string {
  return LABELS[field as keyof CslItem] ?? field
}

/** What two works say in each field in which one of them says anything, in words. */
export function compareFields(
  one: CslItem,
  other: CslItem,
): { field: string; label: string; one: string; other: string }[] {
  return (Object.keys(LABELS) as (keyof CslItem)[]).flatMap((field) => {
    const row = { one: toWords(one[field]), other: toWords(other[field]) }
    return row.one === '' && row.other === '' ? [] : [{ field, label: fieldLabel(field), ...row }]
  })
}

function toWords(value: CslItem[keyof CslItem]): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(nameToWords).join('; ')
  return dateToWords(value as CslDate)
}

function nameToWords({ family, given, literal }: CslName): string {
  return literal ?? [given, family].filter(Boolean).join(' ')
}

function dateToWords({ 'date-parts': parts, literal }: CslDate): string {
  return parts?.[0]?.map((part) => String(part).padStart(2, '0')).join('-') ?? literal ?? ''
}
