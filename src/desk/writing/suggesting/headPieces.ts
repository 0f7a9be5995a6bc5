import type { BodyBlock } from '../../../richtext/bodyBlocks'
import { blocksToTokens, type BodyToken } from '../../../richtext/suggested/bodyTokens'
import { sayTokens } from '../../../richtext/suggested/sayChange'
import type { DrawnChange } from './drawChanges'

/** Words of a field of the head, as they stay, come or go; `suggestion` is null where it has no source text yet. */
export type HeadPiece = {
  words: string
  kind: 'same' | 'come' | 'gone'
  tone: number
  suggestion: number | null
}

/** A field with these changes written out, what goes before what comes; nothing where there are none. */
export function headPieces(block: BodyBlock, drawn: readonly DrawnChange[]): HeadPiece[] {
  const own = drawn.flatMap(({ change, ...one }) =>
    change.type === 'words' && change.block === block.id ? [{ ...one, change }] : [],
  )
  if (own.length === 0) return []
  const tokens: readonly BodyToken[] = blocksToTokens([block])[0] ?? []
  const pieces: HeadPiece[] = []
  const push = (piece: HeadPiece) => {
    const last = pieces.at(-1)
    const isOne = last?.kind === piece.kind && last.suggestion === piece.suggestion
    if (isOne) pieces[pieces.length - 1] = { ...last, words: last.words + piece.words }
    else if (piece.words !== '') pieces.push(piece)
  }
  // Token 0 is the beginning of the field, which no change takes out.
  for (let at = 1; at <= tokens.length; at++) {
    for (const { change, isDone, suggestion, tone } of own) {
      const words = sayTokens(change.insert)
      const isHere = isDone ? change.from === at : change.to === at
      if (isHere) push({ words, kind: isDone ? 'gone' : 'come', tone, suggestion })
    }
    const token = tokens[at]
    if (!token) continue
    const of = own.find(({ change }) => change.from <= at && at < change.to)
    const kind = of ? (of.isDone ? 'come' : 'gone') : 'same'
    const suggestion = of?.suggestion ?? null
    push({ words: sayTokens([token]), kind, tone: of?.tone ?? 0, suggestion })
  }
  return pieces
}
