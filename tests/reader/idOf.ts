import type { Answer } from './model'

/** The id of the document that a door made, or of the first one that it found. */
export function idOf(answer: Answer): number {
  const { doc, docs } = answer as { doc?: { id: number }; docs?: { id: number }[] }
  const found = doc ?? docs?.[0]
  if (!found) throw new Error(`There is no document in ${JSON.stringify(answer)}`)
  return found.id
}
