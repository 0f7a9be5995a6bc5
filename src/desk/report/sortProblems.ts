import type { ProblemSeverity } from '../../manuscript/model'
import type { ShownProblem } from './settleProblems'

const ORDER: ProblemSeverity[] = ['error', 'decide', 'warning']

/** What stops or asks first, then what is only told, last what is decided; else in file order. */
export function sortProblems(problems: readonly ShownProblem[]): ShownProblem[] {
  return [...problems].sort((one, other) => rank(one) - rank(other))
}

function rank({ settled, severity }: ShownProblem): number {
  return settled ? ORDER.length : ORDER.indexOf(severity)
}
