'use client'
import { referenceToCsl } from '../../../lib/csl'
import type { ReferenceReport } from '../../../operations/importReferenceFile'
import type { Reference } from '../../../payload-types'
import { askDesk, type DeskAnswer } from '../../acts/askDesk'
import type { FoundSource } from './SourceSearch'

/** Whether a pasted text is an entry of another program: BibTeX, RIS or CSL-JSON. */
export function isEntry(text: string): boolean {
  return /^\s*@\w+\s*\{/.test(text) || /^TY {2}-/m.test(text) || /^\s*[[{]\s*["{]/.test(text)
}

/**
 * Makes a source of what was pasted or typed; one that is on the desk already is taken from there.
 */
export async function createSource(api: string, text: string): Promise<DeskAnswer<FoundSource>> {
  const entry = isEntry(text) ? { ok: true as const, value: text } : await readLine(api, text)
  if (!entry.ok) return entry
  const form = new FormData()
  form.set('file', new File([entry.value], 'pasted.txt', { type: 'text/plain' }))
  const report = await askDesk<ReferenceReport>(`${api}/references/import`, 'POST', form)
  if (!report.ok) return report
  const [first] = [...report.value.made, ...report.value.matched]
  if (!first) {
    const message = report.value.faulty[0]?.message ?? 'There is no source in this.'
    return { ok: false, message }
  }
  const stored = await askDesk<Reference>(`${api}/references/${first.reference}?depth=0`)
  if (!stored.ok) return stored
  return { ok: true, value: { id: first.reference, csl: referenceToCsl(stored.value) } }
}

/** A typed line as CSL-JSON, read as on import. */
async function readLine(api: string, text: string): Promise<DeskAnswer<string>> {
  const answer = await askDesk<{ item: object }>(`${api}/references/read-line`, 'POST', { text })
  return answer.ok ? { ok: true, value: JSON.stringify([answer.value.item]) } : answer
}
