import type { ReportWork } from './listReportWorks'

/**
 * A work of a report as it stands now. A report is never written over; where the article cites, in
 * place of the record that was added, one that is like it, the doubt has been settled since: the two
 * were merged, or the citation was changed. `cited` are the ids of the references that the article
 * cites; null while they are not known.
 */
export function settleWork(
  work: ReportWork,
  cited: { has: (reference: string) => boolean } | null,
): ReportWork {
  if (work.standing !== 'doubtful' || !cited || cited.has(String(work.reference))) return work
  const settled = work.candidates.find(({ id }) => cited.has(String(id)))
  if (!settled) return work
  return {
    ...work,
    standing: 'recognised',
    reference: settled.id,
    differing: settled.differing,
    candidates: [],
  }
}
