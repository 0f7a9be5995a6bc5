'use client'
import { useId, useState } from 'react'
import { askDesk } from '../../acts/askDesk'
import { type Evidence, EvidenceField } from '../../quotations/EvidenceField'
import type { ShownRecord } from '../../quotations/quotationWords'
import { useRoom } from '../room'
import { wording } from '../../../wording'

/**
 * Writes down that somebody compared the words of a record with a printing, or that they are in
 * doubt. The desk says who and when, and refuses where somebody saved the record meanwhile.
 */
export function VerifyRecord({
  edition,
  onDone,
  record,
  work,
}: {
  /** Offered where none is recorded. */
  edition: string
  onDone: () => void
  record: ShownRecord
  /** What the words are from, in few. */
  work: string
}) {
  const { api } = useRoom()
  const [printing, setPrinting] = useState(record.againstPrinting ?? edition)
  const [evidence, setEvidence] = useState<Evidence>({
    words: record.evidence ?? '',
    scan: record.scan,
  })
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)
  const printingID = useId()
  const send = async (fields: object) => {
    setBusy(true)
    const { id, updatedAt } = record
    const address = `${api}/quotations/${id}?depth=0`
    const answer = await askDesk(address, 'PATCH', { ...fields, updatedAt })
    setBusy(false)
    setRefused(answer.ok ? '' : answer.message)
    if (answer.ok) onDone()
  }
  const isReady = printing.trim() !== '' && !isBusy
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        void send({
          state: 'verified',
          againstPrinting: printing.trim(),
          evidence: evidence.words.trim() || null,
          scan: evidence.scan?.id ?? null,
        })
      }}
    >
      <label htmlFor={printingID}>{wording.checking.verify.edition}</label>
      <input
        id={printingID}
        onChange={({ target }) => setPrinting(target.value)}
        value={printing}
      />
      <EvidenceField api={api} of={work} onChange={setEvidence} value={evidence} />
      <p className="forme-writing__card-acts">
        <button className="forme-writing__button" disabled={!isReady} type="submit">
          {wording.checking.verify.matches}
        </button>
        <button
          className="forme-writing__quiet-button"
          disabled={isBusy}
          onClick={() => void send({ state: 'doubtful' })}
          type="button"
        >
          {wording.checking.verify.inDoubt}
        </button>
      </p>
      {refused && (
        <p className="forme-writing__wrong" role="alert">
          {refused}
        </p>
      )}
    </form>
  )
}
