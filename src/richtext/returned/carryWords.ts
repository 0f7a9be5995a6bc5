import { alignKeys } from '../../citations/compare/alignKeys'
import type { Inline } from '../../edition/articleText'
import { contentToTokens, type Token } from '../../edition/compare/contentToTokens'

/** What somebody changed in a stretch of words: tokens `from` up to `to` for others. */
type Gap = { from: number; to: number; come: Token[] }

/** The gaps between two readings of one stretch of a file. */
export function listGaps(before: readonly Token[], after: readonly Token[]): Gap[] {
  const key = ({ key }: Token) => key
  const pairs = alignKeys(before.map(key), after.map(key))
  const gaps: Gap[] = []
  let [i, j] = [0, 0]
  for (const [kept, there] of [...pairs, [before.length, after.length] as const]) {
    if (kept > i || there > j) gaps.push({ from: i, to: kept, come: after.slice(j, there) })
    i = kept + 1
    j = there + 1
  }
  return gaps
}

/**
 * The words of the desk as they are after what was changed in the file, `before` to `after`. What a
 * file does not say, or says otherwise, stays as the desk has it: only what was changed is changed.
 * Null where nothing was.
 */
export function carryWords(
  own: readonly Inline[],
  before: readonly Inline[],
  after: readonly Inline[],
): Inline[] | null {
  const was = contentToTokens(before)
  const gaps = listGaps(was, contentToTokens(after))
  if (gaps.length === 0) return null
  return carryGaps(contentToTokens(own), was, gaps).map(({ inline }) => inline)
}

export function carryGaps(
  own: readonly Token[],
  was: readonly Token[],
  gaps: readonly Gap[],
): Token[] {
  const ownPlaces = new Map(alignKeys(was.map(plainKey), own.map(plainKey)))
  const carried: Token[] = []
  let at = 0
  const copyTo = (end: number) => {
    while (at < end) {
      const token = own[at++]
      if (token) carried.push(token)
    }
  }
  const starts = new Map(gaps.map((gap) => [gap.from, gap]))
  for (let place = 0; place <= was.length; place++) {
    const gap = starts.get(place)
    if (gap) {
      carried.push(...gap.come)
      for (let gone = gap.from; gone < gap.to; gone++) {
        const here = ownPlaces.get(gone)
        if (here === undefined) continue
        copyTo(here)
        at = here + 1
      }
      place = Math.max(gap.from, gap.to - 1)
      if (gap.to > gap.from) continue
    }
    const here = ownPlaces.get(place)
    if (here !== undefined) copyTo(here + 1)
  }
  copyTo(own.length)
  return carried
}

/** A file may show a word in another look than the desk; that alone is no change. */
function plainKey({ inline, word }: Token): string {
  if (word !== null) return `w${word}`
  switch (inline.type) {
    case 'text':
      return inline.text.trim() === '' ? ' ' : `t${inline.text}`
    case 'link':
      return plainKey({ key: '', word: null, inline: inline.content[0] ?? { type: 'lineBreak' } })
    case 'lineBreak':
      return '\n'
    case 'noteMarker':
      return `n${inline.note}`
  }
}
