import type { ReferenceDecision } from '../../queries/listReferenceDecisions'
import type { ReportWork } from './listReportWorks'

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
