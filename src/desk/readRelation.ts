/** The id of a relationship in the state of a form, where it may be an id or a record; null if empty. */
export function readRelation(value: unknown): number | null {
  const id =
    typeof value === 'object' && value !== null && 'id' in value ? Number(value.id) : Number(value)
  return Number.isInteger(id) && id > 0 ? id : null
}
