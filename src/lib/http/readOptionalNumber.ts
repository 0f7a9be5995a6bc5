import { readNumber } from './readNumber'

/** A whole number in a request that may be left out; refused where it is something else. */
export function readOptionalNumber(
  body: Record<string, unknown>,
  name: string,
): number | undefined {
  const value = body[name]
  return value === undefined || value === null ? undefined : readNumber(body, name)
}
