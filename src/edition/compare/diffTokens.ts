import { mergeInlines } from '../mergeInlines'
import { alignKeys } from '../../citations/compare/alignKeys'
import type { Token } from './contentToTokens'
import type { ComparedPiece } from './model'

/**
 * The words that two stretches have in common and those only one has, in reading order, deleted
 * before inserted. A bare space that happens to stand between two changes belongs to them: `red
 * blue` for `one two` is one replacement and not two. With no words at all the answer is empty.
 */
export function diffTokens(before: readonly Token[], after: readonly Token[]): ComparedPiece[] {
  return joinAcrossSpaces(listStretches(before, after)).flatMap(({ deleted, inserted, kept }) => [
    ...piece('deleted', deleted),
    ...piece('inserted', inserted),
    ...piece('same', kept),
  ])
}

/** A change, which may be none, and the words that are kept after it. */
type Stretch = { deleted: Token[]; inserted: Token[]; kept: Token[] }

function listStretches(before: readonly Token[], after: readonly Token[]): Stretch[] {
  const pairs = alignKeys(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  const stretches: Stretch[] = []
  let i = 0
  let j = 0
  for (const [iKept, jKept] of [...pairs, [before.length, after.length] as const]) {
    const kept = after.slice(jKept, jKept + 1)
    const last = stretches.at(-1)
    if (last && i === iKept && j === jKept) last.kept.push(...kept)
    else stretches.push({ deleted: before.slice(i, iKept), inserted: after.slice(j, jKept), kept })
    i = iKept + 1
    j = jKept + 1
  }
  return stretches
}

function joinAcrossSpaces(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last && isEdited(last) && isEdited(stretch) && last.kept.every(isSpace)) {
      last.deleted.push(...last.kept, ...stretch.deleted)
      last.inserted.push(...last.kept, ...stretch.inserted)
      last.kept = stretch.kept
    } else joined.push(stretch)
  }
  return joined
}

function isEdited({ deleted, inserted }: Stretch): boolean {
  return deleted.length > 0 || inserted.length > 0
}

function isSpace({ inline }: Token): boolean {
  return inline.type === 'text' && inline.text.trim() === ''
}

function piece(change: ComparedPiece['change'], tokens: readonly Token[]): ComparedPiece[] {
  if (tokens.length === 0) return []
  return [{ change, content: mergeInlines(tokens.map(({ inline }) => inline)) }]
}
