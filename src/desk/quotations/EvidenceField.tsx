'use client'
import { type ClipboardEvent, type DragEvent, useId, useState } from 'react'
import { PICTURE_TYPES, sendPicture } from '../pictures/sendPicture'
import { wording } from '../../wording'

/** Where the words can be seen: an address or a place, in words, and a scan as a picture of the desk. */
export type Evidence = { words: string; scan: { id: number; url: string } | null }

/**
 * Evidence for a comparison. An address is typed, pasted or dropped; a scan is pasted or dropped as a
 * picture, and kept with the record. Readers never see either.
 */
export function EvidenceField({
  api,
  of,
  onChange,
  value,
}: {
  api: string
  /** What the scan is of, for its alternative text: `Marx 1867`. */
  of: string
  onChange: (evidence: Evidence) => void
  value: Evidence
}) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const [said, setSaid] = useState('')
  const take = async (data: DataTransfer | null, event: ClipboardEvent | DragEvent) => {
    const [file] = data?.files ?? []
    const address = data?.getData('text/uri-list').split('\n')[0] ?? ''
    if (!file && !(event.type === 'drop' && address)) return
    event.preventDefault()
    event.stopPropagation()
    if (!file) return onChange({ ...value, words: address })
    if (!PICTURE_TYPES.includes(file.type)) {
      return setSaid(wording.quotations.evidence.notKept(file.name))
    }
    setSaid(wording.quotations.evidence.sending)
    const answer = await sendPicture(api, file, { alt: wording.quotations.evidence.alt(of) })
    setSaid(answer.ok ? wording.quotations.evidence.sent : answer.message)
    if (answer.ok) {
      const { id: scan, thumbnailURL, url } = answer.value.doc
      onChange({ ...value, scan: { id: scan, url: thumbnailURL ?? url ?? '' } })
    }
  }
  return (
    <div
      className="forme-evidence"
      data-over={isOver || undefined}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDrop={(event) => {
        setOver(false)
        void take(event.dataTransfer, event)
      }}
      onPaste={(event) => void take(event.clipboardData, event)}
    >
      <label htmlFor={id}>{wording.quotations.evidence.label}</label>
      <input
        id={id}
        onChange={({ target }) => onChange({ ...value, words: target.value })}
        type="text"
        value={value.words}
      />
      {value.scan && (
        <p>
          <img alt={wording.quotations.evidence.scan} src={value.scan.url} />{' '}
          <button
            className="forme-plain"
            onClick={() => {
              setSaid('')
              onChange({ ...value, scan: null })
            }}
            type="button"
          >
            {wording.quotations.evidence.leaveOut}
          </button>
        </p>
      )}
      <p className="forme-quiet" role="status">
        {said}
      </p>
    </div>
  )
}

/** Evidence as fields of a record. */
export function evidenceFields({ scan, words }: Evidence): { evidence?: string; scan?: number } {
  return {
    ...(words.trim() && { evidence: words.trim() }),
    ...(scan && { scan: scan.id }),
  }
}
