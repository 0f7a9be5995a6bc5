import type { ManuscriptProblem } from '../../manuscript/model'
import type { ReportWork } from './listReportWorks'

/** A problem of a report, with the work it put to the editor where that has been decided since. */
export type ShownProblem = ManuscriptProblem & { settled?: ReportWork }

/**
 * The problems of a report as they stand now. What the file said of a doubtful work is no question
 * any more once the work is settled. A problem does not name its work: it has the number of the first
 * note that cites it, and problems of one note stand in the order of their works.
 *
 * @param reported the works as the report has them
 * @param works the same works as they stand now, see settleWork
 */
export function settleProblems(
  problems: readonly ManuscriptProblem[],
  reported: readonly ReportWork[],
  works: readonly ReportWork[],
): ShownProblem[] {
  const now = new Map(works.map((work) => [work.key, work]))
  const doubtful = reported.filter(({ standing }) => standing === 'doubtful')
  return problems.map((problem) => {
    if (problem.kind !== 'referenceDoubtful') return problem
    const place = doubtful.findIndex(({ notes: [first] }) => (first ?? 0) === problem.note)
    const [work] = place < 0 ? [] : doubtful.splice(place, 1)
    const settled = work && now.get(work.key)
    return settled && settled.standing !== 'doubtful' ? { ...problem, settled } : problem
  })
}
