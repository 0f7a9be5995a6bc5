import type { ReadReference } from '../model'

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
      fields: listDifferences(alike),
    }))
}

function listDifferences(alike: ReadReference[]): string[] {
  const fields = new Set(alike.flatMap(({ csl }) => Object.keys(csl)))
  fields.delete('id')
  const values = (field: string) =>
    new Set(
      alike.map(({ csl }) =>
        JSON.stringify(Object.entries(csl).find(([name]) => name === field)?.[1]),
      ),
    )
  return [...fields].filter((field) => values(field).size > 1)
}
