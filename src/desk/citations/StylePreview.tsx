'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { MagazinePreview } from '../../queries/getStylePreview'
import { askDesk } from '../acts/askDesk'
import { PrintedRuns } from './NoteTable'
import { wording } from '../../wording'

/** Long enough that a choice by the arrow keys is not tried at every step. */
const PAUSE = 400

type Shown = { asked: string; preview?: MagazinePreview; message?: string }

/**
 * What the style and the rules in the form would print, while they are not saved: three notes of the
 * magazine beside what they are now, and the beginning of the list of works.
 */
export function StylePreview({ address, style }: { address: string; style: string }) {
  const { initialValue } = useField<string | null>({ path: 'citationStyle' })
  const strictIbid = useFormFields(([fields]) => fields.strictIbid)
  const spellOutShared = useFormFields(([fields]) => fields.spellOutShared)
  const [shown, setShown] = useState<Shown>()
  const isChanged =
    style !== (initialValue ?? '') ||
    strictIbid?.value !== strictIbid?.initialValue ||
    spellOutShared?.value !== spellOutShared?.initialValue
  const asked = JSON.stringify({
    citationStyle: style,
    strictIbid: strictIbid?.value !== false,
    spellOutShared: spellOutShared?.value !== false,
  })

  useEffect(() => {
    if (!isChanged) return
    let isCurrent = true
    const timer = setTimeout(() => {
      void askDesk<MagazinePreview>(`${address}/preview`, 'POST', JSON.parse(asked)).then(
        (answer) => {
          if (!isCurrent) return
          setShown(
            answer.ok ? { asked, preview: answer.value } : { asked, message: answer.message },
          )
        },
      )
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [address, asked, isChanged])

  if (!isChanged) return null
  if (shown?.asked !== asked) return <p role="status">{wording.citations.preview.formatting}</p>
  const { message, preview } = shown
  if (message !== undefined) return <p role="status">{message}</p>
  if (preview?.valid === false) {
    return (
      <div role="status">
        <p>{wording.citations.preview.invalid}</p>
        <ul>
          {preview.problems.map(({ column, line, message: what }) => (
            <li key={`${line}:${column}:${what}`}>{wording.citations.preview.line(line, what)}</li>
          ))}
        </ul>
      </div>
    )
  }
  return preview ? <Comparison preview={preview} /> : null
}

function Comparison({ preview }: { preview: Extract<MagazinePreview, { valid: true }> }) {
  const { article, isInText, notes, works } = preview
  return (
    <div className="forme-style__preview">
      {isInText && <p>{wording.citations.preview.inText}</p>}
      <div className="forme-scroll">
        <table className="forme-table">
          <caption>
            {article === null
              ? wording.citations.preview.ofSample
              : wording.citations.preview.ofArticle(article)}
          </caption>
          <thead>
            <tr>
              <th className="forme-number" scope="col">
                {wording.citations.numberColumn}
              </th>
              <th scope="col">{wording.citations.preview.now}</th>
              <th scope="col">{wording.citations.preview.then}</th>
            </tr>
          </thead>
          <tbody>
            {notes.map(({ now, number, then }) => (
              <tr key={number}>
                <th className="forme-number" scope="row">
                  {number}
                </th>
                <td>
                  <PrintedRuns runs={now} />
                </td>
                <td>
                  <PrintedRuns runs={then} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {works === null ? (
        <p>{wording.citations.preview.noWorks}</p>
      ) : (
        <>
          <p>{wording.citations.preview.works}</p>
          <ul>
            {works.map((runs, index) => (
              <li key={index}>
                <PrintedRuns runs={runs} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
