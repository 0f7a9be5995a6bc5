import type { XmlElement } from '../xml/model'
import type { Revision } from './model'

/**
 * The tracked changes of a part (ECMA-376 part 1, 17.13.5). An element of one name marks a stretch
 * of text, a paragraph's end, a table row or a cell, depending on where it stands; each is a change.
 */
const KINDS: ReadonlyMap<string, Revision['kind']> = new Map([
  ['w:ins', 'insertion'],
  ['w:cellIns', 'insertion'],
  ['w:del', 'deletion'],
  ['w:cellDel', 'deletion'],
  ['w:moveTo', 'move'],
  ['w:rPrChange', 'formatting'],
  ['w:pPrChange', 'formatting'],
  ['w:sectPrChange', 'formatting'],
  ['w:tblPrChange', 'formatting'],
  ['w:tblPrExChange', 'formatting'],
  ['w:tblGridChange', 'formatting'],
  ['w:trPrChange', 'formatting'],
  ['w:tcPrChange', 'formatting'],
  ['w:cellMerge', 'formatting'],
  ['w:numberingChange', 'formatting'],
])

/**
 * In document order. `nameNote` gives the words for a note by its id (`footnote 3`); paragraphs are
 * counted from 1 as in ManuscriptBlock. A move that has only its old place counts there.
 */
export function listRevisions(root: XmlElement, nameNote: (id: string) => string): Revision[] {
  const revisions: Revision[] = []
  const movedFrom: Revision[] = []
  let paragraphs = 0
  const visit = (element: XmlElement, note: string | null): void => {
    if (element.name === 'w:p') paragraphs += 1
    const where = note ?? `paragraph ${Math.max(1, paragraphs)}`
    const kind = KINDS.get(element.name)
    if (kind !== undefined) revisions.push({ kind, where })
    if (element.name === 'w:moveFrom') movedFrom.push({ kind: 'move', where })
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const isNote = child.name === 'w:footnote' || child.name === 'w:endnote'
      visit(child, isNote ? nameNote(child.attributes['w:id'] ?? '') : note)
    }
  }
  visit(root, null)
  return revisions.some(({ kind }) => kind === 'move') ? revisions : [...revisions, ...movedFrom]
}
