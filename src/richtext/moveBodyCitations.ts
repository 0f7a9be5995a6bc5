import { isBody } from './isBody'
import type { Body, BodyNode, CitationRow, NoteFields } from './model'
import { relationID } from './relationID'

/**
 * A body with every citation of some references pointing at others, and how many were moved. `moves`
 * is from id to id. Nothing else is touched, and a body that cites none of them is the same object.
 */
export function moveBodyCitations(
  body: Body,
  moves: ReadonlyMap<string, number>,
): { body: Body; moved: number } {
  let moved = 0
  const moveRow = (row: CitationRow): CitationRow => {
    const into = moves.get(relationID(row.reference) ?? '')
    if (into === undefined) return row
    moved += 1
    return { ...row, reference: into }
  }
  const moveNode = (node: BodyNode): BodyNode => {
    const copy = { ...node }
    if (node.fields) {
      copy.fields = { ...node.fields }
      if (node.fields.blockType === 'note') {
        const { citations } = node.fields as NoteFields
        if (citations) copy.fields['citations'] = citations.map(moveRow)
      }
      for (const [name, value] of Object.entries(copy.fields)) {
        if (isBody(value)) copy.fields[name] = { ...value, root: moveNode(value.root) }
      }
    }
    if (node.children) copy.children = node.children.map(moveNode)
    return copy
  }
  const root = moveNode(body.root)
  return moved === 0 ? { body, moved } : { body: { ...body, root }, moved }
}
