'use client'
import type { ReferenceReport } from '../../operations/importReferenceFile'
import { answerWords, UNREACHED } from '../acts/answerWords'
import type { DeskAnswer } from '../acts/askDesk'

/** Sends a file of references to the desk; never rejects. A refusal names the line where it has one. */
export async function sendReferences(
  address: string,
  file: File,
): Promise<DeskAnswer<ReferenceReport>> {
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
