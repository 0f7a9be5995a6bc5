'use client'
import { useState } from 'react'
import { deskHref } from '../deskHref'
import type { ShownReport } from '../imports/model'
import { useConfig } from '@payloadcms/ui'
import { listReportWorks } from './listReportWorks'
import { ReferencesBesideNotes } from './ReferencesBesideNotes'
import { ReportView } from './ReportView'
import { settleProblems } from './settleProblems'
import { settleWork } from './settleWork'
import { useCitingNotes } from './useCitingNotes'
import { useReferenceDecisions } from './useReferenceDecisions'

/**
 * The report of a file that became an article. What the file says stays as it was read; the works it
 * put to the editor are shown as they stand now.
 */
export function ArticleReport({
  article,
  isFresh = false,
  report,
}: {
  article: number
  /** The article is as the file made it. */
  isFresh?: boolean
  report: ShownReport
}) {
  const { config } = useConfig()
  const [round, setRound] = useState(0)
  const reported = listReportWorks(report)
  const doubtful = reported.flatMap(({ reference, standing }) =>
    standing === 'doubtful' && reference !== null ? [reference] : [],
  )
  const citing = useCitingNotes(article, round)
  const decisions = useReferenceDecisions(doubtful, round)
  const works = reported.map((work) => settleWork(work, citing, decisions.get(work.reference ?? 0)))
  return (
    <ReportView
      articleHref={deskHref(config.routes.admin, 'articles', article)}
      isFresh={isFresh}
      problems={settleProblems(report.problems, reported, works)}
      report={report}
    >
      <ReferencesBesideNotes
        article={article}
        citing={citing}
        onDecided={() => setRound((count) => count + 1)}
        works={works}
      />
    </ReportView>
  )
}
