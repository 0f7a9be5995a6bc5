import { readReturned, type ReturnedFile } from '../../manuscript/docx/returned/readReturned'
import { recogniseFormat } from '../../manuscript/recognise/recogniseFormat'
import { ManuscriptRefusal } from '../../manuscript/refusal'
import type { MadeChange } from '../suggested/bodyChanges'
import { spellChange } from '../suggested/bodyChanges'
import { headToBlocks, listTextChanges } from '../suggested/textChanges'
import type { ReturnedQuestion } from './askPerson'
import { returnedToBodies, type CompareOptions, type KeptExport } from './returnedToBodies'
import { wording } from '../../wording'

/** What is done of a file that comes back outside the process that answers readers. */
export type BroughtFile =
  { file: ReturnedFile } | { refused: Pick<ManuscriptRefusal, 'message' | 'reason' | 'status'> }

/** Reads a file that comes back; of one that cannot be read, why. */
export function readBrought(bytes: Uint8Array): BroughtFile {
  try {
    if (bytes.length === 0) throw new ManuscriptRefusal('empty')
    if (recogniseFormat(bytes, '').format !== 'docx') {
      throw new ManuscriptRefusal('unsupportedType', wording.wordFiles.refused.notDocx)
    }
    return { file: readReturned(bytes) }
  } catch (error) {
    if (!(error instanceof ManuscriptRefusal)) throw error
    const { message, reason, status } = error
    return { refused: { message, reason, status } }
  }
}

/** A change somebody made in a file; `author` is null where it was not tracked. */
export type BroughtChange = { author: string | null; at: string | null; made: MadeChange }

export type ComparedFile = {
  changes: BroughtChange[]
  questions: ReturnedQuestion[]
  isByWords: boolean
  /** How much of the text that left is in the file, from 0 to 1. */
  known: number
}

/**
 * What a file changes in the text it left as, change by change, each under the name of whoever made
 * it first. Options as in `returnedToBodies`.
 */
export function compareBrought(
  kept: KeptExport,
  file: ReturnedFile,
  options: CompareOptions = {},
): ComparedFile {
  const { bodies, isByWords, known, questions } = returnedToBodies(kept, file, options)
  const base = { head: headToBlocks(kept.head), body: kept.blocks }
  const steps = bodies.map(({ at, author, blocks, head }) => {
    const made = listTextChanges(base, { head: headToBlocks(head), body: blocks })
    return { at, author, made, there: new Set(made.map(({ change }) => spellChange(change))) }
  })
  const last = steps.at(-1)
  const changes = (last?.made ?? []).map((made): BroughtChange => {
    const spelled = spellChange(made.change)
    const first = steps.find(({ there }) => there.has(spelled)) ?? last
    return { author: first?.author ?? null, at: first?.at ?? null, made }
  })
  return { changes, questions, isByWords, known }
}
