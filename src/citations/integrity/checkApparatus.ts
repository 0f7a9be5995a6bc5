/**
 * The obstacles inside a text that block publication (design of notes and references, "Integrity").
 * None of them is a matter of taste: each is a note, a source or a quotation that readers could not
 * follow or would be misled by.
 */
import { checkNotes } from './checkNotes'
import { checkQuotations } from './checkQuotations'
import { checkReferences } from './checkReferences'
import type { CheckedApparatus, ApparatusProblem } from './model'

/**
 * Checks the notes, references and quotations of one article. Promises every obstacle, in order of
 * note number, those without a number last; an empty list means that the apparatus is sound.
 */
export function checkApparatus(apparatus: CheckedApparatus): ApparatusProblem[] {
  const problems = [
    ...checkNotes(apparatus),
    ...checkReferences(apparatus),
    ...checkQuotations(apparatus),
  ]
  return problems.sort((one, other) => (one.note ?? Infinity) - (other.note ?? Infinity) || 0)
}
