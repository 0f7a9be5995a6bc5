'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { askDesk } from '../acts/askDesk'
import type { ShownSource } from './quotationWords'
import { saveNote } from './saveNote'
import { wording } from '../../wording'

type Known = { id: number; text: string; locator?: string | null }

/**
 * Gives a quotation its record: one the desk has of the same work, or a new one with the words as
 * they stand in the article. A new record is unverified; it says what we print, not yet what the
 * source says.
 */
export function RecordForm({
  api,
  article,
  mayCreate,
  note,
  source,
  text,
}: {
  api: string
  article: number
  mayCreate: boolean
  note: string
  source: ShownSource
  text: string
}) {
  const id = useId()
  const [known, setKnown] = useState<Known[]>([])
  const [chosen, setChosen] = useState('')
  const { isSaving, refused, save } = useSave()

  useEffect(() => {
    let isCurrent = true
    void askDesk<{ docs: Known[] }>(
      `${api}/quotations?depth=0&limit=200&sort=locator&where[reference][equals]=${source.reference}`,
    ).then((answer) => {
      if (isCurrent && answer.ok) setKnown(answer.value.docs)
    })
    return () => {
      isCurrent = false
    }
  }, [api, source.reference])

  const link = (quotation: number) => saveNote({ api, article, fields: { quotation }, note })
  const create = async () => {
    const { label, locator, reference } = source
    const made = await askDesk<{ doc: { id: number } }>(`${api}/quotations?depth=0`, 'POST', {
      text,
      reference,
      ...(label ? { label } : {}),
      ...(locator ? { locator } : {}),
    })
    return made.ok ? link(made.value.doc.id) : made
  }
  return (
    <div className="forme-quotation__form">
      {known.length > 0 && (
        <div className="forme-row">
          <div className="forme-choice">
            <label htmlFor={id}>{wording.quotations.record.choose}</label>
            <select id={id} onChange={({ target }) => setChosen(target.value)} value={chosen}>
              <option value="">{wording.quotations.record.none}</option>
              {known.map((record) => (
                <option key={record.id} value={record.id}>
                  {record.locator ? `${record.locator}: ` : ''}
                  {shorten(record.text)}
                </option>
              ))}
            </select>
          </div>
          <Button
            buttonStyle="secondary"
            disabled={isSaving || chosen === ''}
            onClick={() => save(() => link(Number(chosen)), wording.quotations.record.linked)}
            size="small"
          >
            {wording.quotations.record.link}
          </Button>
        </div>
      )}
      {mayCreate && (
        <div className="forme-row">
          <Button
            buttonStyle={known.length > 0 ? 'secondary' : 'primary'}
            disabled={isSaving || text.trim() === ''}
            onClick={() => save(create, wording.quotations.record.made)}
            size="small"
          >
            {wording.quotations.record.make}
          </Button>
        </div>
      )}
      <Working isBusy={isSaving} />
      <RefusalNotice message={refused} />
    </div>
  )
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70)}…` : text
}
