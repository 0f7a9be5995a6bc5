import type { ComparedPiece, TextComparison } from '../../edition/compare/model'
import { plainText } from '../../text/walk'
import { Tag } from '../Tag'
import { wording } from '../../wording'

/** What a revised manuscript changes in its article: each line with its words marked. */
export function TextChanges({ changes }: { changes: TextComparison }) {
  const lines = listChangeLines(changes)
  if (lines.length === 0) return <p>{wording.report.changes.none}</p>
  return (
    <ul className="forme-list">
      {lines.map(({ pieces, what, word }, index) => (
        <li key={index}>
          <Tag>{word}</Tag> <span className="forme-quiet">{what}</span>{' '}
          {pieces.map((piece, place) => (
            <Piece key={place} piece={piece} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function Piece({ piece: { change, content } }: { piece: ComparedPiece }) {
  const words = plainText(content)
  if (change === 'same') return <span>{words}</span>
  return change === 'inserted' ? <ins>{words}</ins> : <del>{words}</del>
}

type TextChange = { word: string; what: string; pieces: ComparedPiece[] }

/**
 * What differs between two texts as a list to read: fields at the head, then blocks in order, then
 * notes whose words differ. What is the same, and notes that only have another number, are left out.
 */
export function listChangeLines({ blocks, front, notes }: TextComparison): TextChange[] {
  return [
    ...front.map(({ field, pieces }) => ({
      word: wording.report.changes.changed,
      what: field,
      pieces,
    })),
    ...blocks.flatMap(({ after, before, change, movedFrom, pieces }) => {
      const shape = after ?? before
      if (!shape || (change === 'same' && movedFrom === undefined)) return []
      return [
        {
          word: wordOf(change, movedFrom !== undefined),
          what: wording.report.changes.blocks[shape.type],
          pieces,
        },
      ]
    }),
    ...notes.flatMap(({ after, before, pieces, printedChanged }) => {
      if (!printedChanged) return []
      const change = !before ? 'inserted' : !after ? 'deleted' : 'changed'
      const number = (after ?? before)?.number ?? ''
      return [{ word: wordOf(change, false), what: wording.report.changes.note(number), pieces }]
    }),
  ]
}

function wordOf(change: 'same' | 'changed' | 'inserted' | 'deleted', isMoved: boolean): string {
  const { changes } = wording.report
  if (change === 'inserted') return changes.inserted
  if (change === 'deleted') return changes.deleted
  if (change === 'same') return changes.moved
  return isMoved ? changes.movedAndChanged : changes.changed
}
