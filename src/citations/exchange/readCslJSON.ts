import type { RawEntry } from './model'

/** Reads CSL-JSON: one record, a list of them, or a list under `items`. Throws a SyntaxError where the text is no JSON. */
export function readCslJSON(text: string): RawEntry[] {
  const value: unknown = JSON.parse(text)
  return [listIn(value)].flat().map((one: unknown) => {
    const id: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'id') : undefined
    const key = typeof id === 'string' || typeof id === 'number' ? { key: String(id) } : {}
    return { ...key, value: one }
  })
}

function listIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'type' in value) return value
  const items: unknown = Reflect.get(value, 'items')
  return Array.isArray(items) ? items : value
}
