import type { RawEntry } from './model'

/** Reads CSL-JSON: one record or a list of them. Throws a SyntaxError where the text is no JSON. */
export function readCslJSON(text: string): RawEntry[] {
  const value: unknown = JSON.parse(text)
  return [value].flat().map((one: unknown) => {
    const id: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'id') : undefined
    const key = typeof id === 'string' || typeof id === 'number' ? { key: String(id) } : {}
    return { ...key, value: one }
  })
}
