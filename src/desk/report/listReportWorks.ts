import type { CslItem } from '../../citations/model'
import type { ReferenceDecision } from '../../queries/listReferenceDecisions'
import type { ShownReport } from '../imports/model'

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
