import { Refusal } from '../refusal'

/** A whole number in a request, such as the id of a record; refused where it is missing or other. */
export function readNumber(body: Record<string, unknown>, name: string): number {
  const value = body[name]
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new Refusal('invalid', 400, `“${name}” has to be a whole number.`, { field: name })
  }
  return value
}
