'use client'
import { useConfig } from '@payloadcms/ui'
import { ExcuseForm } from './ExcuseForm'
import type { QuotationRights, ShownQuotation } from './model'
import { RecordForm } from './RecordForm'
import { VerifyForm } from './VerifyForm'

/** What can be done about a quotation here, for those who may do it; nothing, for the others. */
export function QuotationActions({
  article,
  quotation,
  rights,
}: {
  article: number
  quotation: ShownQuotation
  rights: QuotationRights
}) {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const { excuse, noteID, record, source, text, verdict } = quotation
  return (
    <>
      {!record && noteID !== null && source && rights.editText && (
        <details open>
          <summary>Give it a record</summary>
          <RecordForm
            api={api}
            article={article}
            mayCreate={rights.create}
            note={noteID}
            source={source}
            text={text}
          />
        </details>
      )}
      {verdict === 'altered' && noteID !== null && rights.excuse && (
        <details open={excuse === ''}>
          <summary>{excuse === '' ? 'Record a reason' : 'Change the reason'}</summary>
          <ExcuseForm api={api} article={article} excuse={excuse} key={excuse} note={noteID} />
        </details>
      )}
      {record && record.state !== 'verified' && rights.verify && (
        <details>
          <summary>Verify the record</summary>
          <VerifyForm api={api} key={record.updatedAt} record={record} />
        </details>
      )}
    </>
  )
}
