'use client'

import { Button, TextInput, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { NoQuotationButton } from './NoQuotationButton'
import { RecordForm } from './RecordForm'
import type { QuotationRights, ShownQuotation } from './quotationWords'
import { saveNote } from './saveNote'
import { wording } from '../../wording'

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
          <summary>{wording.quotations.acts.giveSource}</summary>
          <RecordForm
            api={api}
            article={article}
            mayCreate={rights.create}
            note={noteID}
            source={source}
            text={text}
          />
          <NoQuotationButton article={article} isNone note={noteID} />
        </details>
      )}
      {verdict === 'altered' && noteID !== null && rights.excuse && (
        <details open={excuse === ''}>
          <summary>
            {excuse === ''
              ? wording.quotations.acts.recordReason
              : wording.quotations.acts.changeReason}
          </summary>
          <ExcuseForm api={api} article={article} excuse={excuse} key={excuse} note={noteID} />
        </details>
      )}
    </>
  )
}

/** Records why the words of the article may differ from the record; without it they may not. */
function ExcuseForm({
  api,
  article,
  excuse,
  note,
}: {
  api: string
  article: number
  excuse: string
  note: string
}) {
  const [reason, setReason] = useState(excuse)
  const { isSaving, refused, save } = useSave()
  return (
    <form
      className="forme-quotation__form"
      onSubmit={(event) => {
        event.preventDefault()
        const fields = { excuse: reason.trim() || null }
        save(() => saveNote({ api, article, fields, note }), wording.quotations.acts.reasonSaved)
      }}
    >
      <TextInput
        label={wording.quotations.acts.whyDiffers}
        onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
        path={`excuse-${note}`}
        value={reason}
      />
      <div className="forme-row">
        <Button
          buttonStyle="secondary"
          disabled={isSaving || reason.trim() === excuse}
          size="small"
          type="submit"
        >
          {wording.quotations.acts.saveReason}
        </Button>
        <Working isBusy={isSaving} />
      </div>
      <RefusalNotice message={refused} />
    </form>
  )
}
