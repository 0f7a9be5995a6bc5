/**
 * Reads the apparatus of a manuscript: its notes as citations of references, the quotations they
 * document, and what a person must decide. Nothing is taken on trust: every reading is printed in
 * the house style and compared with what the manuscript says. A reading that would lose a word is
 * refused, and the note keeps its words as prose.
 */
import type { Manuscript } from '../model'
import { bindCitations, type NumberedNote } from './bind/bindCitations'
import { describeProblems } from './describeProblems'
import type { Apparatus, ReadNote } from './model'
import { numberManuscriptNotes } from './numberManuscriptNotes'
import { proveNotes } from './proof/proveNotes'
import { blockToPassages } from './quotes/passages'
import { readQuotations, toReadQuotations } from './quotes/readQuotations'

/**
 * Promises that no character of a note's text vanishes: prefix, printed citation, suffix and prose
 * of each note say at least what it said. `certain` notes print it exactly. Takes time linear in
 * the length of the manuscript.
 */
export function readApparatus(manuscript: Manuscript): Apparatus {
  const passages = manuscript.blocks.flatMap(blockToPassages)
  const numbered = numberManuscriptNotes(manuscript.notes, passages)
  const { bound, proofs } = bindAndProve(numbered)
  const notes: ReadNote[] = numbered.flatMap(({ id, number, marked, line, text }, index) => {
    const proof = proofs[index]
    return proof ? [{ id, number, marked, line, text, ...proof }] : []
  })
  const citing = new Set(notes.flatMap(({ id, citations }) => (citations.length > 0 ? [id] : [])))
  const quotations = toReadQuotations(readQuotations(passages, citing), notes)
  const read = {
    notes,
    references: bound.references.map(({ id, key, csl, managerIDs, notes: numbers }) => ({
      id,
      key,
      csl,
      notes: numbers,
      ...(managerIDs.length > 0 ? { managerIDs } : {}),
    })),
    quotations,
    ibids: bound.notes.flatMap(({ ibids }) => ibids),
  }
  return { ...read, problems: describeProblems(read, bound.notes, numbered) }
}

/** An honest manuscript takes two rounds, or three. */
const MOST_ROUNDS = 10

/**
 * Binds and prints until no note loses a word. Each round refuses the notes that did; another is
 * needed only because a refused note may have been what an ibid was bound to. Where that goes on and
 * on, in a file made for it, every note stays prose.
 */
function bindAndProve(notes: NumberedNote[]) {
  const refused = new Set<string>()
  for (let round = 1; ; round += 1) {
    const bound = bindCitations(notes, refused)
    const { proofs, lost } = proveNotes(notes, bound)
    if (lost.length === 0) return { bound, proofs }
    const more = round < MOST_ROUNDS ? lost : notes.map(({ id }) => id)
    for (const id of more) refused.add(id)
  }
}
