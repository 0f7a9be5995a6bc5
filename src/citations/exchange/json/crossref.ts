/** What Crossref calls types that CSL calls otherwise. */
const TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'magazine-article': 'article-magazine',
  'newspaper-article': 'article-newspaper',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'proceedings-article': 'paper-conference',
  dissertation: 'thesis',
  'report-component': 'report',
  'posted-content': 'manuscript',
}

const FIRST_OF = ['title', 'container-title', 'original-title', 'short-title', 'ISBN', 'archive']

/**
 * A record of Crossref’s as CSL-JSON, which it is but for its types, titles in lists of which the first
 * counts, and names of bodies. Any other record is answered as it is.
 */
export function readCrossref(record: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(record['title'])) return record
  const type = String(record['type'] ?? '')
  const read: Record<string, unknown> = { ...record, type: TYPES[type] ?? type }
  for (const field of FIRST_OF) {
    const value = read[field]
    if (Array.isArray(value)) read[field] = value[0] as unknown
  }
  const under = record['subtitle']
  const subtitle: unknown = Array.isArray(under) ? under[0] : undefined
  if (typeof subtitle === 'string' && subtitle !== '')
    read['title'] = `${String(read['title'])}: ${subtitle}`
  for (const field of ['author', 'editor', 'translator']) {
    const names = read[field]
    if (Array.isArray(names)) read[field] = names.map(toName)
  }
  if (record['publisher-location'] !== undefined)
    read['publisher-place'] = record['publisher-location']
  const told = Object.keys(read).filter((field) => !OF_THE_REGISTER.test(field))
  return Object.fromEntries(told.map((field) => [field, read[field]]))
}

function toName(name: unknown): unknown {
  if (typeof name !== 'object' || name === null || !('name' in name)) return name
  return { literal: name.name }
}

/** What Crossref says of its own record, and no list of references prints. */
const OF_THE_REGISTER =
  /^(?:indexed|reference|references?-count|is-referenced-by-count|content-domain|created|deposited|source|prefix|member|link|score|resource|relation|license|journal-issue|alternative-id|update-policy|assertion|funder|subject|subtitle|published(?:-online|-print)?|issn-type|isbn-type|short-container-title|publisher-location)$/
