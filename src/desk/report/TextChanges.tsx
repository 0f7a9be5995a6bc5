import type { ComparedPiece, TextComparison } from '../../edition/compare/model'
import { plainText } from '../../text/walk'
import { Tag } from '../Tag'
import { listTextChanges } from './listTextChanges'

/** What a revised manuscript changes in its article: each line with its words marked. */
export function TextChanges({ changes }: { changes: TextComparison }) {
  const lines = listTextChanges(changes)
  if (lines.length === 0) return <p>Nothing: the article reads as it did.</p>
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
