/**
 * Numbers notes by their first mark: walks the markers in reading order and gives each note the
 * next number when it is met for the first time. A note marked again keeps its number.
 *
 * @example numberNotes(['a', 'b', 'a', 'c']) // Map { a → 1, b → 2, c → 3 }
 */
export function numberNotes(markersInOrder: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const id of markersInOrder) if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  return numbers
}
