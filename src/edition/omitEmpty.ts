/**
 * A JSON value without the properties that hold nothing: `undefined`, `null`, `false`, the empty
 * string, the empty list, the object without properties. A form that was filled in and emptied
 * again says what a form that was never touched says. Items of lists stay: their places count.
 */
export function omitEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(omitEmpty)
  if (typeof value !== 'object' || value === null) return value
  const kept: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    const cleared = omitEmpty(item)
    if (!holdsNothing(cleared)) kept[key] = cleared
  }
  return kept
}

function holdsNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
