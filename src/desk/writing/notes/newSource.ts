'use client'
import { referenceToCsl } from '../../../lib/csl/referenceToCsl'
import type { ReferenceReport } from '../../../operations/references/model'
import type { Reference } from '../../../payload-types'
import { askDesk, type DeskAnswer } from '../../acts/askDesk'
import type { Source } from './SourceSearch'

const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i
const ISBN = /^(?:isbn[:\s]*)?((?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dx])$/i

/** What a pasted text is a source in; undefined: words to search for, or a line to read. */
export function looksLikeSource(text: string): 'doi' | 'isbn' | 'entry' | undefined {
  const said = text.trim()
  if (DOI.test(said)) return 'doi'
  if (ISBN.test(said)) return 'isbn'
  if (/^@\w+\s*\{/.test(said) || /^TY {2}-/m.test(said) || /^[[{]\s*["{]/.test(said)) return 'entry'
  return undefined
}

/**
 * Makes a source of what was pasted or typed; one that is on the desk already is taken from there.
 * A DOI or an ISBN is looked up by the desk, which says so where it may or can not.
 */
export async function createSource(api: string, text: string): Promise<DeskAnswer<Source>> {
  const kind = looksLikeSource(text)
  const entry =
    kind === 'entry' ? { ok: true as const, value: text } : await readLine(api, text, kind)
  if (!entry.ok) return entry
  const form = new FormData()
  form.set('file', new File([entry.value], 'pasted.txt', { type: 'text/plain' }))
  const report = await sendForm<ReferenceReport>(`${api}/references/import`, form)
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

/** A typed line, a DOI or an ISBN as CSL-JSON. */
async function readLine(
  api: string,
  text: string,
  kind: 'doi' | 'isbn' | undefined,
): Promise<DeskAnswer<string>> {
  const door = kind ? 'look-up' : 'read-line'
  const said = kind === 'doi' ? (DOI.exec(text.trim())?.[1] ?? '') : text.trim()
  const answer = await askDesk<{ item: object }>(`${api}/references/${door}`, 'POST', {
    ...(kind ? { kind } : {}),
    text: said,
  })
  return answer.ok ? { ok: true, value: JSON.stringify([answer.value.item]) } : answer
}

async function sendForm<T>(address: string, form: FormData): Promise<DeskAnswer<T>> {
  try {
    const answer = await fetch(address, { method: 'POST', body: form, credentials: 'include' })
    const body = (await answer.json()) as T & { errors?: { message?: string }[] }
    if (answer.ok) return { ok: true, value: body }
    return {
      ok: false,
      message: body.errors?.[0]?.message ?? 'This could not be read as a source.',
      status: answer.status,
    }
  } catch {
    return { ok: false, message: 'The desk did not answer. Nothing was made; try again.' }
  }
}
