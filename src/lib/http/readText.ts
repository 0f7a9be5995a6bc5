import { Refusal } from '../refusal'

/** A text field of a request; refused where it is missing, empty or not text. */
export function readText(body: Record<string, unknown>, name: string): string {
  const value = readOptionalText(body, name)
  if (value === undefined) {
    throw new Refusal('invalid', 400, `“${name}” is missing.`, { field: name })
  }
  return value
}

/** The same where it may be left out. */
export function readOptionalText(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') {
    throw new Refusal('invalid', 400, `“${name}” has to be text.`, { field: name })
  }
  return value
}
