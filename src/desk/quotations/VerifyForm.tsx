'use client'
import { Button, TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import { Refused } from '../acts/Refused'
import { Working } from '../acts/Working'
import { askDesk } from '../acts/askDesk'
import type { ShownRecord } from './model'
import { useSave } from '../acts/useSave'

/** Writes down that the person compared the record with a printing, and how another can do so again. */
export function VerifyForm({ api, record }: { api: string; record: ShownRecord }) {
  const [printing, setPrinting] = useState(record.againstPrinting ?? '')
  const [evidence, setEvidence] = useState(record.evidence ?? '')
  const { isSaving, refused, save } = useSave()
  const send = (fields: object, done: string) =>
    save(
      () =>
        askDesk(`${api}/quotations/${record.id}?depth=0`, 'PATCH', {
          ...fields,
          updatedAt: record.updatedAt,
        }),
      done,
    )
  return (
    <form
      className="forme-quotation__form"
      onSubmit={(event) => {
        event.preventDefault()
        send(
          {
            state: 'verified',
            againstPrinting: printing.trim(),
            evidence: evidence.trim() || null,
          },
          'Verified.',
        )
      }}
    >
      <TextInput
        label="Compared with which printing"
        onChange={({ target }: { target: { value: string } }) => setPrinting(target.value)}
        path={`printing-${record.id}`}
        required
        value={printing}
      />
      <TextInput
        label="Evidence: address of a scan and the place in it, or where the copy stands"
        onChange={({ target }: { target: { value: string } }) => setEvidence(target.value)}
        path={`evidence-${record.id}`}
        value={evidence}
      />
      <div className="forme-row">
        <Button
          buttonStyle="primary"
          disabled={isSaving || printing.trim() === ''}
          size="small"
          type="submit"
        >
          The record is right
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isSaving}
          onClick={() => send({ state: 'doubtful' }, 'Marked as in doubt.')}
          size="small"
        >
          It is in doubt
        </Button>
        <Working isBusy={isSaving} />
      </div>
      <Refused message={refused} />
    </form>
  )
}
