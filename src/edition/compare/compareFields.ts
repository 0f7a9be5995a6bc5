import { canonicalJSON } from '../canonicalJSON'
import { omitEmpty } from '../omitEmpty'
import { diffContent } from './diffContent'
import type { FieldChange } from './model'

/**
 * The fields whose values differ between two records, in the order of the first and then of the
 * second. A field that holds nothing is a field that is not there. Values are told in words by
 * `show`; they may look alike there and differ all the same.
 */
export function compareFields(
  before: object,
  after: object,
  show: (value: unknown, field: string) => string,
): FieldChange[] {
  const one = new Map(Object.entries(before))
  const other = new Map(Object.entries(after))
  const fields = [...new Set([...one.keys(), ...other.keys()])]
  return fields.flatMap((field) => {
    const values = [one.get(field), other.get(field)]
    const [keyBefore, keyAfter] = values.map((value) => canonicalJSON(omitEmpty({ value })))
    if (keyBefore === keyAfter) return []
    const [textBefore = '', textAfter = ''] = values.map((value) => show(value, field))
    return [
      { field, before: textBefore, after: textAfter, pieces: diffWords(textBefore, textAfter) },
    ]
  })
}

function diffWords(before: string, after: string) {
  return diffContent([{ type: 'text', text: before }], [{ type: 'text', text: after }])
}
