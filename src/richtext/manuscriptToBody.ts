import type { Apparatus } from '../manuscript/apparatus/model'
import { plainText } from '../text/walk'
import type { Manuscript } from '../manuscript/model'
import { blockToNodes } from './fromManuscript/blockToNodes'
import { createBody } from './fromManuscript/createBody'
import { findBlockQuotations } from './fromManuscript/findBlockQuotations'
import { holdsMoreThanWords } from './fromManuscript/holdsMoreThanWords'
import type { KeptIDs } from './fromManuscript/model'
import { noteToNode } from './fromManuscript/noteToNode'
import type { Body } from './model'

/**
 * A manuscript as the body of an article, as Payload stores it. Notices become the editor's note,
 * one line each; one that holds a marker or a link stays a paragraph, because the editor's note is
 * plain text. Every other block is in the body in its order, with every word and every marker. The
 * first marker of a note holds the note, a later one points at it. Notes that no marker opens have
 * no place in a body; the caller answers for them.
 *
 * `kept.notes` gives a note the id it is to have; one without an entry there gets a new id. Throws
 * where a citation's reference is not among `kept.references`.
 */
export function manuscriptToBody(
  manuscript: Manuscript,
  apparatus: Apparatus,
  kept: KeptIDs,
  newID: () => string,
): { body: Body; editorsNote: string | null } {
  const notes = new Map(apparatus.notes.map((note) => [note.id, note]))
  const placed = new Map<string, string>()
  const blockQuotations = findBlockQuotations(apparatus, kept)
  const writer = {
    newID,
    markerToNode: (marked: string) => {
      const earlier = placed.get(marked)
      if (earlier !== undefined) {
        const fields = { id: newID(), blockType: 'noteMark', blockName: '', note: earlier }
        return { type: 'inlineBlock', version: 1, fields }
      }
      const id = kept.notes.get(marked) ?? newID()
      placed.set(marked, id)
      return noteToNode({ id, kept, newID, note: notes.get(marked) })
    },
  }
  const blocks = manuscript.blocks.flatMap((block, index) =>
    blockToNodes(
      block,
      { picture: kept.pictures.get(index), quotation: blockQuotations.get(index) },
      writer,
    ),
  )
  const notices = manuscript.blocks.flatMap((block) =>
    block.type === 'notice' && !holdsMoreThanWords(block.content)
      ? [plainText(block.content).trim()]
      : [],
  )
  return { body: createBody(blocks), editorsNote: notices.length > 0 ? notices.join('\n') : null }
}
