import type { RawEntry } from '../model'
import { readCrossref } from './crossref'
import { locateRecords } from './locateRecords'
import { readExtra } from './readExtra'
import { wording } from '../../../wording'

/**
 * Reads CSL-JSON: one record, a list of them, `{ "items": […] }`, pandoc’s `{ "references": […] }`, or
 * an answer of Crossref’s. Throws a SyntaxError where the
 * text is no JSON.
 */
export function readCslJSON(text: string): RawEntry[] {
  const value: unknown = JSON.parse(text)
  const lines = locateRecords(text)
  return listRecords(value).map((one, index): RawEntry => {
    const line = lines[index] ?? 1
    if (!isRecord(one)) return { line, error: wording.apparatus.exchange.faults.noRecord }
    const { id } = one
    const key = typeof id === 'string' || typeof id === 'number' ? { key: String(id) } : {}
    return { line, ...key, value: readExtra(readCrossref(one)), remarks: [] }
  })
}

function listRecords(value: unknown): unknown[] {
  if (!isRecord(value)) return [value].flat()
  const inner = isRecord(value['message']) ? value['message'] : value
  const items = inner['items'] ?? inner['references']
  return Array.isArray(items) && inner['type'] === undefined ? items : [inner]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
