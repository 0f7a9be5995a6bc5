import { wording } from '../wording'
import type { ManuscriptProblem } from './model'
import { PROBLEM_KINDS, type ProblemKind } from './problemKinds'

const LONGEST_DETAIL = 120
const WHOLE = new Set(['words', 'printed'])

/**
 * A problem of a kind with its words filled in. Details longer than 120 characters are cut, so that
 * a message stays a message; but not `words` of the file, which the article has not as they stand,
 * nor how they are `printed` instead: the first difference may come late.
 *
 * @example createProblem('markerWithoutEntry', { label: '7' }, { note: 7, line: 31 })
 */
export function createProblem<Kind extends ProblemKind>(
  kind: Kind,
  details: ProblemDetails<Kind>,
  place: { note?: number; line?: number } = {},
): ManuscriptProblem {
  const told = Object.fromEntries(
    Object.entries(details as Record<string, string | number>).map(([name, detail]) => [
      name,
      typeof detail === 'number' || WHOLE.has(name) ? detail : shorten(detail),
    ]),
  )
  const sentence: string | ((facts: never) => string) = wording.problems[kind]
  const message = typeof sentence === 'string' ? sentence : sentence(told as never)
  return { kind, severity: PROBLEM_KINDS[kind], message, ...place }
}

function shorten(detail: string): string {
  if (detail.length <= LONGEST_DETAIL) return detail
  return `${Array.from(detail.slice(0, LONGEST_DETAIL)).slice(0, -1).join('')}…`
}

/** What must be told of a kind. */
type ProblemDetails<Kind extends ProblemKind> = (typeof wording.problems)[Kind] extends (
  facts: infer Facts,
) => string
  ? Facts
  : Record<never, never>
