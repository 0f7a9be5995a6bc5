import type { RawEntry } from '../model'
import { locateRecords } from './locateRecords'
import { readExtra } from './readExtra'

/**
 * Reads CSL-JSON: one record, a list of them, or `{ "items": […] }`. Throws a SyntaxError where the
 * text is no JSON.
 */
export function readCslJSON(text: string): RawEntry[] {
  const value: unknown = JSON.parse(text)
  const lines = locateRecords(text)
  return listRecords(value).map((one, index): RawEntry => {
    const line = lines[index] ?? 1
    if (!isRecord(one)) return { line, error: 'It is no record.' }
    const { id } = one
    const key = typeof id === 'string' || typeof id === 'number' ? { key: String(id) } : {}
    return { line, ...key, value: readExtra(one), remarks: [] }
  })
}

function listRecords(value: unknown): unknown[] {
  const items = isRecord(value) ? value['items'] : undefined
  return Array.isArray(items) ? items : [value].flat()
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
