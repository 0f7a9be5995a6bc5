import { answerWords } from '../acts/askDesk'
import { type ImportJob, type ImportOutcome, listFields, type ShownReport } from './importJobs'
import { wording } from '../../wording'

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

/**
 * What the answer of `POST /api/manuscripts/import` means for the panel. Status 0 is no answer at
 * all. A refusal keeps its own words; one without words is still a refusal, never a success.
 */
export function readImportAnswer(status: number, body: unknown): ImportOutcome {
  if (status === 0) return { kind: 'refused', message: wording.imports.unreached, report: null }
  if (status >= 200 && status < 300) {
    const article = idOf(get(body, 'article'))
    const report = reportOf(get(body, 'report'))
    if (article !== null && report) return { kind: 'imported', article, report }
  }
  const errors = get(body, 'errors')
  const error: unknown = Array.isArray(errors) ? errors[0] : undefined
  const said = get(error, 'message')
  const message = answerWords(status, typeof said === 'string' ? said : undefined)
  const report = reportOf(get(error, 'report'))
  switch (get(error, 'reason')) {
    case 'titleMissing':
      return { kind: 'titleMissing', message, report }
    case 'trackedChanges':
      return { kind: 'trackedChanges', message }
    case 'alreadyImported':
      return { kind: 'alreadyImported', message, article: idOf(get(error, 'article')) }
    default:
      return { kind: 'refused', message, report }
  }
}

function get(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined
}

/** A relationship as an id or as the document itself. */
function idOf(value: unknown): number | null {
  const id = typeof value === 'object' ? get(value, 'id') : value
  const number = Number(id)
  return Number.isInteger(number) && number > 0 ? number : null
}

function reportOf(value: unknown): ShownReport | null {
  return get(value, 'notes') && get(value, 'problems') ? (value as ShownReport) : null
}
