'use client'
import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { deskHref } from '../deskHref'
import type { ShownReport } from '../imports/model'
import { readRelation } from '../readRelation'
import { ReferencesBesideNotes } from './ReferencesBesideNotes'
import { ReportView } from './ReportView'

/** The stored report of a manuscript, drawn as it was when the file was brought in. */
export const ManuscriptReportField: JSONFieldClientComponent = ({ path }) => {
  const { value } = useField<ShownReport>({ path })
  const article = useFormFields(([fields]) => readRelation(fields.article?.value))
  const { config } = useConfig()
  if (!value) return <p>This manuscript has no report.</p>
  return (
    <div className="field-type">
      <ReportView
        articleHref={article ? deskHref(config.routes.admin, 'articles', article) : null}
        report={value}
      >
        {article && <ReferencesBesideNotes article={article} report={value} />}
      </ReportView>
    </div>
  )
}
