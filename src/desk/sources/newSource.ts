'use client'
import { normaliseISBN } from '../../citations/references/normaliseISBN'
import { referenceToCsl } from '../../lib/csl'
import type { ReferenceReport } from '../../operations/importReferenceFile'
import type { Reference } from '../../payload-types'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import type { FoundSource } from './SourceSearch'
import { wording } from '../../wording'

/** Whether a pasted text is an entry of another program: BibTeX, RIS or CSL-JSON. */
export function isEntry(text: string): boolean {
  return /^\s*@\w+\s*\{/.test(text) || /^TY {2}-/m.test(text) || /^\s*[[{]\s*["{]/.test(text)
}

/**
 * Whether a text is nothing but the number of a work, and which: it can be looked up, if somebody asks.
 */
export function numberOf(text: string): 'DOI' | 'ISBN' | null {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*|isbn(?:-1[03])?:?\s*)/i, '')
  if (/^10\.\d{4,9}\/\S+$/.test(bare)) return 'DOI'
  return /^[\d -]+x?$/i.test(bare) && normaliseISBN(bare) !== null ? 'ISBN' : null
}

/** Whoever writes more words than these has a whole line of a note, or a page of it. */
const MOST_WORDS = 12

/** The words by which a work on the desk is looked for; none where what was typed is a new one. */
export function wordsToFind(text: string): string[] {
  if (isEntry(text) || numberOf(text)) return []
  const words = text.trim().split(/\s+/, MOST_WORDS + 1)
  return words.length > MOST_WORDS ? [] : words.filter(Boolean)
}

/**
 * Makes a source of what was pasted or typed; one that is on the desk already is taken from there.
 */
export async function createSource(api: string, text: string): Promise<DeskAnswer<FoundSource>> {
  const entry = isEntry(text)
    ? { ok: true as const, value: text }
    : await readOne(`${api}/references/${numberOf(text) ? 'look-up' : 'read-line'}`, text)
  if (!entry.ok) return entry
  const form = new FormData()
  form.set('file', new File([entry.value], 'pasted.txt', { type: 'text/plain' }))
  const report = await askDesk<ReferenceReport>(`${api}/references/import`, 'POST', form)
  if (!report.ok) return report
  const [first] = [...report.value.made, ...report.value.matched]
  if (!first) {
    const message = report.value.faulty[0]?.message ?? wording.sourceBox.make.nothing
    return { ok: false, message }
  }
  const stored = await askDesk<Reference>(`${api}/references/${first.reference}?depth=0`)
  if (!stored.ok) return stored
  return { ok: true, value: { id: first.reference, csl: referenceToCsl(stored.value) } }
}

/** A typed line, read as on import, or a number that is looked up, as CSL-JSON. */
async function readOne(address: string, text: string): Promise<DeskAnswer<string>> {
  const answer = await askDesk<{ item: object }>(address, 'POST', { text })
  return answer.ok ? { ok: true, value: JSON.stringify([answer.value.item]) } : answer
}
