import type { BibtexEntry } from './splitEntries'

/** Parts of a work, whose own title is not that of what they stand in. */
const PARTS =
  /^(inbook|incollection|inproceedings|conference|inreference|bookinbook|suppbook|suppcollection)$/
const ARTICLES = /^(article|suppperiodical|review)$/
const OF_SEVERAL = /^mv/

/** What a child never takes from its parent (biblatex manual, appendix B). */
const OWN = new Set(
  'x-csl crossref xref xdata ids entryset keywords shorthand shorthandintro label options presort related relatedtype sortkey sorttitle sortname execute abstract annotation note pages subtitle'.split(
    ' ',
  ),
)

/**
 * The fields of an entry with what it takes from its parents: all fields of `xdata`, and of
 * `crossref` those that its own do not say, a parent’s title under the name it has for the child.
 * `missing` are the keys of parents that the file does not hold.
 */
export function inheritFields(
  entry: BibtexEntry,
  byKey: ReadonlyMap<string, BibtexEntry>,
  above: readonly string[] = [],
): { fields: Map<string, string>; missing: string[] } {
  const fields = new Map(entry.fields)
  const missing: string[] = []
  const named = (field: string) =>
    (entry.fields.get(field) ?? '')
      .split(',')
      .map((key) => key.trim())
      .filter((key) => key !== '')
  for (const field of ['xdata', 'crossref'] as const) {
    for (const key of named(field)) {
      const parent = byKey.get(key)
      if (!parent) missing.push(key)
      if (!parent || above.includes(key) || above.length > 10) continue
      const given = inheritFields(parent, byKey, [...above, key]).fields
      for (const [name, value] of given) {
        const target = field === 'xdata' ? name : renameFor(entry.type, parent.type, name, given)
        if (target !== null && !fields.has(target)) fields.set(target, value)
      }
    }
    fields.delete(field)
  }
  return { fields, missing }
}

/** Under what name a child has a field of its parent, or null where it does not take it. */
function renameFor(
  child: string,
  parent: string,
  field: string,
  given: ReadonlyMap<string, string>,
): string | null {
  if (OWN.has(field)) return null
  if (PARTS.test(child)) {
    if (field === 'title') return given.has('booktitle') ? null : 'booktitle'
    if (field === 'author') return child === 'inbook' ? 'author' : 'bookauthor'
  }
  if (field !== 'title') return field
  if (ARTICLES.test(child)) return 'journaltitle'
  return OF_SEVERAL.test(parent) && !OF_SEVERAL.test(child) ? 'maintitle' : null
}
