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
  const { severity, words } = PROBLEM_KINDS[kind]
  const filled: Record<string, string | number> = details
  const message = words.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const detail = String(filled[slot])
    return WHOLE.has(slot) ? detail : shorten(detail)
  })
  return { kind, severity, message, ...place }
}

function shorten(detail: string): string {
  if (detail.length <= LONGEST_DETAIL) return detail
  return `${Array.from(detail.slice(0, LONGEST_DETAIL)).slice(0, -1).join('')}…`
}

type Slots<Words extends string> = Words extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never

/** What must be filled into the words of a kind. */
type ProblemDetails<Kind extends ProblemKind> = Record<
  Slots<(typeof PROBLEM_KINDS)[Kind]['words']>,
  string | number
>
