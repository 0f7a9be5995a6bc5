import type { ImportProgress, ReferenceReport } from '../../operations/importReferenceFile'
import { answerWords, type DeskAnswer } from '../acts/askDesk'
import { wording } from '../../wording'

type Line = Partial<ImportProgress> & {
  report?: ReferenceReport
  status?: number
  errors?: { message?: string; line?: number }[]
}

/**
 * Sends a file of references to the desk and hears how many of its entries are stored; never rejects.
 * A refusal names the line where it has one. Where the desk fails half-way, or is not heard any more,
 * the answer says what is in and that the file may be sent again.
 */
export async function sendReferenceFile(
  address: string,
  file: File,
  hear: (progress: ImportProgress) => void,
): Promise<DeskAnswer<ReferenceReport>> {
  const form = new FormData()
  form.append('file', file)
  let last: ImportProgress = { done: 0, of: 0 }
  const fail = (words: string): DeskAnswer<ReferenceReport> => ({
    ok: false,
    message: last.done === 0 ? words : wording.references.exchange.stopped(last.done, last.of),
  })
  try {
    const answer = await fetch(address, {
      body: form,
      credentials: 'include',
      headers: { Accept: 'application/x-ndjson' },
      method: 'POST',
    })
    let report: ReferenceReport | undefined
    let refused: Line | undefined
    for await (const line of readLines(answer)) {
      if (line.done !== undefined && line.of !== undefined) {
        last = { done: line.done, of: line.of }
        hear(last)
      }
      report ??= line.report
      if (line.errors) refused = line
    }
    if (report) return { ok: true, value: report }
    const status = refused?.status ?? (answer.ok ? 500 : answer.status)
    const { line, message } = refused?.errors?.[0] ?? {}
    const words = answerWords(status, message)
    return fail(line === undefined ? words : wording.references.exchange.refusedAt(line, words))
  } catch {
    return fail(wording.desk.act.unreached)
  }
}

/** The lines of an answer as they come; what is no line of ours, such as a proxy’s page, is none. */
async function* readLines(answer: Response): AsyncGenerator<Line> {
  const reader = answer.body?.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    rest += decoder.decode(part.value, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield* parse(line)
  }
  yield* parse(rest)
}

function parse(line: string): Line[] {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? [value] : []
  } catch {
    return []
  }
}
