'use client'
import { Button, TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import { Refused } from '../acts/Refused'
import { Working } from '../acts/Working'
import { saveNote } from './saveNote'
import { useSave } from '../acts/useSave'

/** Records why the words of the article may differ from the record; without it they may not. */
export function ExcuseForm({
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
        save(() => saveNote({ api, article, fields, note }), 'The reason is recorded.')
      }}
    >
      <TextInput
        label="Why the words differ from the record"
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
          Record the reason
        </Button>
        <Working isBusy={isSaving} />
      </div>
      <Refused message={refused} />
    </form>
  )
}
