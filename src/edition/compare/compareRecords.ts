import { compareFields } from './compareFields'
import type { ComparedRecord } from './model'
import { showValue } from './showValue'

/**
 * The records (references or quotations, by id) that only one text uses, or that say something else
 * now, in the order of the text after; those that are gone come last. `label` names a record.
 */
export function compareRecords<T extends object>(
  before: Record<string, T>,
  after: Record<string, T>,
  label: (record: T) => string,
): ComparedRecord[] {
  const earlier = new Map(Object.entries(before))
  const later = new Map(Object.entries(after))
  const present = [...later].flatMap(([id, record]): ComparedRecord[] => {
    const old = earlier.get(id)
    if (!old) return [{ id, change: 'added', label: label(record), fields: [] }]
    const fields = compareFields(old, record, showValue)
    return fields.length === 0 ? [] : [{ id, change: 'changed', label: label(record), fields }]
  })
  const gone = [...earlier].flatMap(([id, record]): ComparedRecord[] =>
    later.has(id) ? [] : [{ id, change: 'removed', label: label(record), fields: [] }],
  )
  return [...present, ...gone]
}
