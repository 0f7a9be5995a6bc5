import { formatDay } from '../formatDay'
import type { ReportWork } from './listReportWorks'

/**
 * What was decided about a doubtful work, and by whom where that is known.
 *
 * @example 'Made one with the record it is like, by A Clark on 23 Nov 2026.'
 */
export function decisionWords({ decision, standing }: Pick<ReportWork, 'decision' | 'standing'>) {
  const what =
    decision?.decision === 'merged'
      ? 'Made one with the record it is like'
      : standing === 'new'
        ? 'A work of its own'
        : 'The article cites the record it is like'
  if (!decision) return `${what}.`
  const { at, by } = decision
  return `${[what + (by ? `, by ${by}` : ''), at && `on ${formatDay(at)}`].filter(Boolean).join(' ')}.`
}
