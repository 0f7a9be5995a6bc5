import { LIMITS } from './limits'
import { ManuscriptRefusal } from './refusal'

/** Refuses more than 2,000 notes. Asked as soon as their number is known, before they are read. */
export function checkNoteLimit(count: number): void {
  if (count <= LIMITS.notes) return
  const detail = `It has ${count} notes; ${LIMITS.notes} are the most.`
  throw new ManuscriptRefusal('tooManyNotes', detail)
}
