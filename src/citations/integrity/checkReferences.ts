import type { Citation, CslItem, Note } from '../model'
import { numberNotes } from '../numbering/numberNotes'
import { cslToShortForm } from '../references/cslToShortForm'
import { referenceKey } from '../references/referenceKey'
import { apparatusMessage } from './apparatusMessage'
import { findTypedIbid } from './findTypedIbid'
import { listMissingFields } from './listMissingFields'
import type { CheckedApparatus, ApparatusProblem } from './model'

/** Checks the cited references: what each must have, and that no two are one work. */
export function checkReferences({
  notes,
  markers,
  references,
}: CheckedApparatus): ApparatusProblem[] {
  const numbers = numberNotes(markers)
  const problems: ApparatusProblem[] = []
  const byKey = new Map<string, CslItem[]>()
  for (const [id, uses] of listUses(notes)) {
    const item = Object.hasOwn(references, id) ? references[id] : undefined
    if (!item) continue
    const place = placeOf(uses[0]?.note, numbers)
    const what = cslToShortForm(item)
    const missing = listMissingFields(item, uses.every(isOriginal))
    if (missing.length > 0) {
      const message = apparatusMessage('referenceIncomplete', { what, missing })
      problems.push({ kind: 'referenceIncomplete', message, ...place, reference: id })
    }
    const ibid = findTypedIbid(item.title ?? '')
    if (ibid !== null) {
      const message = apparatusMessage('ibidTyped', { ...place, what: ibid })
      problems.push({ kind: 'ibidTyped', message, ...place, reference: id })
    }
    if ((item.title ?? '').trim() === '') continue
    const key = referenceKey(item)
    byKey.set(key, [...(byKey.get(key) ?? []), { ...item, id }])
  }
  for (const items of byKey.values()) {
    const [first, second] = items
    if (!first || !second) continue
    const what = items.map((item) => `“${cslToShortForm(item)}”`).join(', ')
    const message = apparatusMessage('referenceKeyShared', { what })
    problems.push({ kind: 'referenceKeyShared', message, reference: second.id })
  }
  return problems
}

type Use = { note: Note; citation: Citation; next: Citation | undefined }

const isOriginal = ({ next }: Use) => next?.quotedIn === true

function listUses(notes: readonly Note[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  for (const note of notes) {
    note.citations.forEach((citation, index) => {
      const use = { note, citation, next: note.citations[index + 1] }
      uses.set(citation.reference, [...(uses.get(citation.reference) ?? []), use])
    })
  }
  return uses
}

function placeOf(note: Note | undefined, numbers: ReadonlyMap<string, number>) {
  const number = note && numbers.get(note.id)
  return {
    ...(number !== undefined && { note: number }),
    ...(note && { noteID: note.id }),
  }
}
