import type { z } from 'zod'
import { Refusal } from './refusal'
import { wording } from '../wording'

/** Something else than the field was there: the schema says what belongs there. */
type Issue = z.core.$ZodIssue

/**
 * What a request carries, read by the schema that describes it. At the top, null and the empty text
 * are as if the field were left out. Refuses with 400 `invalid`, names the first field that is missing or
 * is something else (`field`, as `corrections.0.kind`), and says what belongs there.
 */
export function readAs<Shape extends z.ZodType>(
  shape: Shape,
  sent: Record<string, unknown>,
): z.output<Shape> {
  const said = Object.entries(sent).filter(([, value]) => value !== null && value !== '')
  const read = shape.safeParse(Object.fromEntries(said))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const field = (issue?.path ?? []).join('.')
  const fault = issue ? wordsFor(issue, said) : wording.requests.faults.wrong
  throw new Refusal('invalid', 400, wording.requests.wrong(field, fault), { field })
}

/** A schema’s own words, or, of one that has none, what Zod says in its code. */
function wordsFor(issue: Issue, said: [string, unknown][]): string {
  if (isMissing(issue, Object.fromEntries(said))) return wording.requests.faults.missing
  return issue.message.startsWith('Invalid') ? wording.requests.faults.other : issue.message
}

function isMissing({ path }: Issue, sent: unknown): boolean {
  const value = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[key],
    sent,
  )
  return value === undefined
}
