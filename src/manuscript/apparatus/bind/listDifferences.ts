import type { CslItem } from '../../../citations/model'

/** The CSL fields in which all of these say something, and not the same. */
export function listDifferences(items: CslItem[]): string[] {
  const [first, ...others] = items.map((item) => new Map<string, unknown>(Object.entries(item)))
  if (!first) return []
  return [...first.keys()].filter((field) => {
    if (field === 'id') return false
    const values = [first, ...others].map((fields) => fields.get(field))
    if (values.some((value) => value === undefined)) return false
    return new Set(values.map((value) => JSON.stringify(value))).size > 1
  })
}
