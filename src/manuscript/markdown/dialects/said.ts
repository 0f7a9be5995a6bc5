import { createProblem } from '../../createProblem'
import type { LostLooks } from '../../lostLooks'
import type { ManuscriptProblem, Unsupported } from '../../model'

/** What there is to say of the Markdown of other programs while it is read. */
export type Said = {
  problems: ManuscriptProblem[]
  unsupported: Unsupported[]
  lostLooks: LostLooks
  /** Signs that articles have no place for, by kind, with the first of each. */
  left: Map<string, { example: string; line: number; count: number }>
}

export function startSaying(): Said {
  return { problems: [], unsupported: [], lostLooks: new Map(), left: new Map() }
}

/** Says that a sign was left out; the words it was about stay. Every one is listed with its line. */
export function sayLeft(said: Said, what: string, example: string, line: number): void {
  said.unsupported.push({ kind: 'other', what: `${what}: ${example}`, where: `line ${line}` })
  const known = said.left.get(what)
  if (known) known.count += 1
  else said.left.set(what, { example, line, count: 1 })
}

/** One problem for each kind of sign; the looks that were lost are described with those of the HTML. */
export function describeSaid({ left, problems }: Said): ManuscriptProblem[] {
  return [
    ...problems,
    ...[...left].map(([what, { count, example, line }]) =>
      createProblem('dialectLeft', { what, count, example }, { line }),
    ),
  ]
}
