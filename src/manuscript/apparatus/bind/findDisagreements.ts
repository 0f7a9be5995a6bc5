import type { ReadReference } from '../model'
import { listDifferences } from './listDifferences'

/** References with one key whose details contradict: the notes that cite them, and the fields. */
export function findDisagreements(
  references: ReadReference[],
): { notes: number[]; fields: string[] }[] {
  const byKey = new Map<string, ReadReference[]>()
  for (const reference of references) {
    const alike = byKey.get(reference.key)
    if (alike) alike.push(reference)
    else byKey.set(reference.key, [reference])
  }
  return [...byKey.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({
      notes: [...new Set(alike.flatMap(({ notes }) => notes))].toSorted((a, b) => a - b),
      fields: listDifferences(alike.map(({ csl }) => csl)),
    }))
}
