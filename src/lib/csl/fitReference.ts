import type { CslItem } from '../../citations/model'
import { findYear } from '../../citations/references/findYear'
import { cslToReference, type ReferenceFields } from './cslToReference'
import { isDateField } from './dateField'

/**
 * A record of another program as the fields of a reference, brought to what the desk takes: a type it
 * does not offer becomes `document`, a date in words its year, an address that is none is left out.
 * `left` says each such thing in words. Null where there is no title, without which a work cannot be
 * told from others.
 */
export function fitReference(
  item: CslItem,
  types: ReadonlySet<string>,
): { fields: ReferenceFields; left: string[] } | null {
  if (!item.title?.trim()) return null
  const { dropped, fields } = cslToReference(item)
  const left = dropped.map((field) => `${field} has no place here`)
  if (!types.has(fields.type)) {
    left.push(`the type “${fields.type}” became “document”`)
    fields.type = 'document'
  }
  if (fields.year && !isDateField(fields.year)) {
    const year = findYear(item.issued)
    left.push(`the date “${fields.year}” became ${year === null ? 'none' : year}`)
    fields.year = year === null ? null : String(year)
  }
  if (
    fields.URL &&
    !/^https?:$/.test(URL.canParse(fields.URL) ? new URL(fields.URL).protocol : '')
  ) {
    left.push(`“${fields.URL}” is no web address`)
    fields.URL = null
  }
  return { fields, left }
}
