'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import type { ShownReport } from '../imports/model'
import { readRelation } from '../readRelation'
import { ArticleReport } from './ArticleReport'
import { ReportView } from './ReportView'

/** The stored report of a manuscript, drawn as it was when the file was brought in. */
export const ManuscriptReportField: JSONFieldClientComponent = ({ path }) => {
  const { value } = useField<ShownReport>({ path })
  const article = useFormFields(([fields]) => readRelation(fields.article?.value))
  if (!value) return <p>This manuscript has no report.</p>
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
