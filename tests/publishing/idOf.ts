/** The id of a document that a door has just made. */
export function idOf({ doc }: Record<string, unknown>): number {
  return Number((doc as { id: number }).id)
}
