'use client'
import type { ImportJob, ImportOutcome } from './model'
import { listFields } from './listFields'
import { readImportAnswer } from './readImportAnswer'

/**
 * Sends one file to the import. `onProgress` hears how much of it has been sent, in per cent; `fetch`
 * cannot tell, so this is an XMLHttpRequest. Never rejects: no answer is an outcome too.
 */
export function sendManuscript({
  api,
  job,
  onProgress,
}: {
  api: string
  job: ImportJob
  onProgress: (percent: number) => void
}): Promise<ImportOutcome> {
  const form = new FormData()
  for (const [name, value] of listFields(job)) form.append(name, value)
  form.append('file', job.file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${api}/manuscripts/import`)
    request.withCredentials = true
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress((loaded / total) * 100)
    }
    request.upload.onload = () => onProgress(100)
    request.onload = () => resolve(readImportAnswer(request.status, parse(request.responseText)))
    request.onerror = () => resolve(readImportAnswer(0, null))
    request.onabort = request.onerror
    request.send(form)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // a proxy's page, not the desk's answer; readImportAnswer words it by its status
  }
}
