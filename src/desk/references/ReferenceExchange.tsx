'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { ReferenceReport } from '../../operations/importReferenceFile'
import { answerWords, type DeskAnswer, UNREACHED } from '../acts/askDesk'
import { ReferenceReportView } from './ReferenceReportView'

const FORMATS = [
  { word: 'bibtex', name: 'BibTeX' },
  { word: 'ris', name: 'RIS' },
  { word: 'csl', name: 'CSL-JSON' },
] as const

/** Brings a file of references in and says what became of it; takes all references along. */
export function ReferenceExchange({
  admin,
  api,
  mayImport,
}: {
  admin: string
  api: string
  mayImport: boolean
}) {
  const input = useRef<HTMLInputElement>(null)
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<DeskAnswer<ReferenceReport> | null>(null)
  const send = async (file: File) => {
    setSending(true)
    setAnswer(null)
    const came = await sendReferences(`${api}/references/import`, file)
    setSending(false)
    setAnswer(came)
    if (came.ok) router.refresh()
  }
  return (
    <div className="forme-exchange">
      <div className="forme-row">
        {mayImport && (
          <>
            <input
              accept=".bib,.ris,.json,.txt"
              aria-label="File of references"
              hidden
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? []
                if (file) void send(file)
                currentTarget.value = ''
              }}
              ref={input}
              type="file"
            />
            <Button
              buttonStyle="secondary"
              disabled={isSending}
              onClick={() => input.current?.click()}
              size="small"
            >
              {isSending ? 'Reading …' : 'Import BibTeX, RIS or CSL-JSON'}
            </Button>
          </>
        )}
        <span className="forme-quiet">
          Take all along as{' '}
          {FORMATS.map(({ name, word }, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <a download href={`${api}/references/export?format=${word}`}>
                {name}
              </a>
            </span>
          ))}
        </span>
      </div>
      <div aria-live="polite">
        {answer?.ok === false && (
          <div className="forme-notice forme-notice--bad">
            <p>{answer.message}</p>
          </div>
        )}
        {answer?.ok && <ReferenceReportView admin={admin} report={answer.value} />}
      </div>
    </div>
  )
}

/** Sends a file of references to the desk; never rejects. A refusal names the line where it has one. */
async function sendReferences(address: string, file: File): Promise<DeskAnswer<ReferenceReport>> {
  const form = new FormData()
  form.append('file', file)
  try {
    const answer = await fetch(address, { body: form, credentials: 'include', method: 'POST' })
    const said = (await answer.json()) as ReferenceReport & {
      errors?: { message?: string; line?: number }[]
    }
    if (answer.ok) return { ok: true, value: said }
    const { line, message: words } = said.errors?.[0] ?? {}
    const message = answerWords(answer.status, words)
    return { ok: false, message: line === undefined ? message : `Line ${line}: ${message}` }
  } catch {
    return { ok: false, message: UNREACHED }
  }
}
