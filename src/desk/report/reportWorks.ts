import type { CslItem } from '../../citations/model'
import type { ManuscriptProblem, ProblemSeverity } from '../../manuscript/model'
import type { ReferenceDecision } from '../../queries/listReferenceDecisions'
import { formatDay } from '../dates'
import type { ShownReport } from '../imports/importJobs'
import { wording } from '../../wording'

/** A work of a manuscript with what became of it on the desk. */
export type ReportWork = {
  key: string
  csl: CslItem
  /** The reference it is kept as; null while nothing of the file is kept. */
  reference: number | null
  /** `recognised`: the desk had it. `doubtful`: made anew, though the desk has works like it. */
  standing: 'recognised' | 'new' | 'doubtful' | 'read'
  notes: number[]
  /** Fields in which the desk's reference says something else than the file. */
  differing: string[]
  candidates: { id: number; likeness: number; differing: string[] }[]
  /** What has been decided on the desk since, and by whom. */
  decision?: ReferenceDecision
}

/** The works a report names, in order of first mention; what is to be decided is marked. */
export function listReportWorks(report: ShownReport): ReportWork[] {
  const kept = new Map(report.imported?.references.map((entry) => [entry.key, entry]))
  return report.references.items.map(({ csl, key }) => {
    const entry = kept.get(key)
    if (!entry) {
      return {
        key,
        csl,
        reference: null,
        standing: 'read',
        notes: [],
        differing: [],
        candidates: [],
      }
    }
    const { candidates, decided, differing, made, notes, reference } = entry
    const isOpen = candidates.length > 0 && !decided
    const standing = !made ? 'recognised' : isOpen ? 'doubtful' : 'new'
    return { key, csl, reference, standing, notes, differing, candidates }
  })
}

/**
 * A work of a report as it stands now. A report is never written over; a doubt has been settled since
 * where somebody merged the record that was added, or said that it is a work of its own, and where
 * the article cites, in place of that record, one that is like it. `cited` are the ids of the
 * references that the article cites; null while they are not known.
 */
export function settleWork(
  work: ReportWork,
  cited: { has: (reference: string) => boolean } | null,
  decision?: ReferenceDecision,
): ReportWork {
  if (work.standing !== 'doubtful') return work
  if (decision?.decision === 'distinct') {
    return { ...work, standing: 'new', candidates: [], decision }
  }
  const other = decision ? decision.into : findCitedInstead(work, cited)
  if (other === undefined) return work
  const { candidates } = work
  return {
    ...work,
    standing: 'recognised',
    reference: other,
    differing: candidates.find(({ id }) => id === other)?.differing ?? [],
    candidates: [],
    ...(decision && { decision }),
  }
}

function findCitedInstead(
  { candidates, reference }: ReportWork,
  cited: { has: (reference: string) => boolean } | null,
): number | undefined {
  if (!cited || cited.has(String(reference))) return undefined
  return candidates.find(({ id }) => cited.has(String(id)))?.id
}

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

const ORDER: ProblemSeverity[] = ['error', 'decide', 'warning']

/** What stops or asks first, then what is only told, last what is decided; else in file order. */
export function sortProblems(problems: readonly ShownProblem[]): ShownProblem[] {
  return [...problems].sort((one, other) => rank(one) - rank(other))
}

function rank({ settled, severity }: ShownProblem): number {
  return settled ? ORDER.length : ORDER.indexOf(severity)
}

/**
 * What was decided about a doubtful work, and by whom where that is known.
 *
 * @example 'Made one with the record it is like, by A Clark on 23 Nov 2026.'
 */
export function decisionWords({ decision, standing }: Pick<ReportWork, 'decision' | 'standing'>) {
  const { decisions } = wording.report
  const say =
    decision?.decision === 'merged'
      ? decisions.merged
      : standing === 'new'
        ? decisions.distinct
        : decisions.cited
  return say(decision?.by ?? null, decision?.at ? formatDay(decision.at) : null)
}
