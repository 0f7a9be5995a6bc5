import type { MarkedText, Phrasing } from '../text/tree'

/**
 * The same content in as few pieces as its looks allow: an editor may cut `word` into `wo` and `rd`,
 * or one link into two, without a reader seeing it. Empty text goes; so do links around nothing.
 */
export function mergeInlines<M>(content: readonly Phrasing<M>[]): Phrasing<M>[] {
  const merged: Phrasing<M>[] = []
  for (const piece of content) {
    const last = merged.at(-1)
    const joined = last && join(last, piece)
    if (joined) merged[merged.length - 1] = joined
    else if (!isEmpty(piece)) merged.push(piece)
  }
  return merged.map((piece) =>
    piece.type === 'link' ? { ...piece, content: mergeInlines(piece.content) } : piece,
  )
}

function isEmpty<M>(piece: Phrasing<M>): boolean {
  if (piece.type === 'text') return piece.text === ''
  return piece.type === 'link' && piece.content.every((inner) => isEmpty(inner))
}

function join<M>(one: Phrasing<M>, other: Phrasing<M>): Phrasing<M> | null {
  if (one.type === 'text' && other.type === 'text' && marksOf(one) === marksOf(other)) {
    return { ...one, text: one.text + other.text }
  }
  if (one.type === 'link' && other.type === 'link' && one.href === other.href) {
    return { ...one, content: [...one.content, ...other.content] }
  }
  return null
}

function marksOf({ text: _words, type: _type, ...marks }: MarkedText): string {
  return Object.entries(marks)
    .filter(([, isOn]) => isOn)
    .map(([mark]) => mark)
    .sort()
    .join(' ')
}
