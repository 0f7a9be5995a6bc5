'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { ImportProgress, ReferenceReport } from '../../operations/importReferenceFile'
import type { DeskAnswer } from '../acts/askDesk'
import { ReferenceReportView } from './ReferenceReportView'
import { sendReferenceFile } from './sendReferenceFile'
import { wording } from '../../wording'
import { Filled } from '../Filled'

const FORMATS = [
  { word: 'bibtex', name: 'BibLaTeX' },
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
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const isSending = progress !== null
  const [answer, setAnswer] = useState<DeskAnswer<ReferenceReport> | null>(null)
  const send = async (file: File) => {
    setProgress({ done: 0, of: 0 })
    setAnswer(null)
    const came = await sendReferenceFile(`${api}/references/import`, file, setProgress)
    setProgress(null)
    setAnswer(came)
    if (came.ok) router.refresh()
  }
  return (
    <div className="forme-exchange">
      <div className="forme-row">
        {mayImport && (
          <>
            <input
              accept=".bib,.ris,.json,.txt,.xml,.enw,.nbib"
              aria-label={wording.references.exchange.file}
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
              {isSending ? wording.references.exchange.reading : wording.references.exchange.import}
            </Button>
          </>
        )}
        <span className="forme-quiet">
          <Filled
            formats={FORMATS.map(({ name, word }, index) => (
              <span key={word}>
                {index > 0 && ', '}
                <a download href={`${api}/references/export?format=${word}`}>
                  {name}
                </a>
              </span>
            ))}
            text={wording.references.exchange.export}
          />
        </span>
      </div>
      {progress && progress.of > 0 && (
        <p className="forme-exchange__progress">
          <progress
            aria-label={wording.references.exchange.stored}
            max={progress.of}
            value={progress.done}
          />
          <span className="forme-quiet">
            {wording.references.exchange.progress(progress.done, progress.of)}
          </span>
        </p>
      )}
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
