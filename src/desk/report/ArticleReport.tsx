'use client'

import { useState } from 'react'
import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { deskHref } from '../deskHref'
import type { ShownReport } from '../imports/importJobs'
import { readRelation } from '../readRelation'
import { ReferencesBesideNotes } from './ReferencesBesideNotes'
import { ReportView } from './ReportView'
import { listReportWorks, settleProblems, settleWork } from './reportWorks'
import { useCitingNotes, useReferenceDecisions } from './useReport'
import { wording } from '../../wording'

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

/** The stored report of a manuscript, drawn as it was when the file was imported. */
export const ManuscriptReportField: JSONFieldClientComponent = ({ path }) => {
  const { value } = useField<ShownReport>({ path })
  const article = useFormFields(([fields]) => readRelation(fields.article?.value))
  if (!value) return <p>{wording.report.none}</p>
  return (
    <div className="field-type">
      {article ? (
        <ArticleReport article={article} report={value} />
      ) : (
        <ReportView articleHref={null} problems={value.problems} report={value} />
      )}
    </div>
  )
}
