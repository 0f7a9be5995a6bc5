import { wording } from '../../../wording'
import type { XmlElement } from '../../xml/elements'

/**
 * One tracked change. `formatting` covers every change of properties; a move is counted where its
 * words went to.
 */
export type TrackedChange = {
  kind: 'insertion' | 'deletion' | 'move' | 'formatting'
  where: string
}

/**
 * The tracked changes of a part (ECMA-376 part 1, 17.13.5). An element of one name marks a stretch
 * of text, a paragraph's end, a table row or a cell, depending on where it stands; each is a change.
 */
const KINDS: ReadonlyMap<string, TrackedChange['kind']> = new Map([
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

/** Whether an element of this name is a tracked change. */
export function isRevision(name: string): boolean {
  return KINDS.has(name) || name === 'w:moveFrom'
}

/**
 * In document order. `nameNote` gives the words for a note by its id (`footnote 3`); paragraphs are
 * counted from 1 as in ManuscriptBlock. A move that has only its old place counts there.
 */
export function listTrackedChanges(
  root: XmlElement,
  nameNote: (id: string) => string,
): TrackedChange[] {
  const revisions: TrackedChange[] = []
  const movedFrom: TrackedChange[] = []
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

const MOST_PLACES = 12

/** How many changes and where, in one sentence. */
export function describeRevisions(revisions: TrackedChange[]): string {
  const counts = { insertion: 0, deletion: 0, move: 0, formatting: 0 }
  for (const { kind } of revisions) counts[kind] += 1
  const places = [...new Set(revisions.map(({ where }) => where))]
  return wording.files.trackedChanges(
    counts,
    places.slice(0, MOST_PLACES),
    places.length - MOST_PLACES,
  )
}
