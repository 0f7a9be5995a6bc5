import type { ManuscriptProblem, ProblemSeverity } from '../../manuscript/model'

const ORDER: ProblemSeverity[] = ['error', 'decide', 'warning']

/** What stops or asks first, what is only told last; otherwise in the order of the file. */
export function sortProblems(problems: readonly ManuscriptProblem[]): ManuscriptProblem[] {
  return [...problems].sort(
    (one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity),
  )
}
