import type { ChangeMark, WordInline, WordParagraph } from './wordDocument'

/**
 * A change somebody proposes in the paragraph of a bookmark: signs `from` up to `to` for others, or
 * the paragraph as a whole taken out, and paragraphs put in after it. A marker and a line break are a
 * sign each.
 */
export type ProposedChange = {
  anchor: string
  author: string
  at: string
} & (
  | { is: 'words'; from: number; to: number; insert: readonly WordInline[] }
  | { is: 'gone' }
  | { is: 'added'; paragraphs: readonly WordParagraph[] }
)

/** The paragraphs with these changes tracked in them. They are of one text and do not overlap. */
export function trackChanges(
  paragraphs: readonly WordParagraph[],
  changes: readonly ProposedChange[],
): WordParagraph[] {
  return paragraphs.flatMap((paragraph): WordParagraph[] => {
    const own = changes.filter(({ anchor }) => anchor === paragraph.anchor)
    if (own.length === 0) return [paragraph]
    let tracked = paragraph
    const after: WordParagraph[] = []
    for (const change of own.toSorted((a, b) => placeOf(b) - placeOf(a))) {
      const { at, author } = change
      const inserted: ChangeMark = { type: 'inserted', author, at }
      const deleted: ChangeMark = { type: 'deleted', author, at }
      if (change.is === 'words') {
        const [before, rest] = splitAt(tracked.content, change.from)
        const [gone, end] = splitAt(rest, change.to - change.from)
        const come = change.insert.map((one) => ({ ...one, change: inserted }))
        tracked = {
          ...tracked,
          content: [...before, ...markAll(gone, deleted), ...come, ...end],
        }
      } else if (change.is === 'gone') {
        tracked = { ...tracked, content: markAll(tracked.content, deleted), mark: deleted }
      } else {
        after.push(
          ...change.paragraphs.map((one) => ({
            ...one,
            content: markAll(one.content, inserted),
            mark: inserted,
          })),
        )
      }
    }
    return [tracked, ...after]
  })
}

function placeOf(change: ProposedChange): number {
  return change.is === 'words' ? change.from : -1
}

/** How many signs stand in a piece of running text. */
function lengthOf(inline: WordInline): number {
  switch (inline.type) {
    case 'text':
      return inline.text.length
    case 'lineBreak':
    case 'noteMarker':
      return 1
    case 'link':
      return inline.content.reduce((sum, one) => sum + lengthOf(one), 0)
    case 'commentStart':
    case 'commentEnd':
    case 'fieldStart':
    case 'fieldEnd':
      return 0
  }
}

/** What stands before a sign, and the rest; what is put in there already stands before. */
export function splitAt(
  content: readonly WordInline[],
  place: number,
): [WordInline[], WordInline[]] {
  const before: WordInline[] = []
  let left = place
  for (const [at, inline] of content.entries()) {
    if (inline.change?.type === 'inserted') {
      if (left <= 0) return [before, content.slice(at)]
      before.push(inline)
      continue
    }
    const length = lengthOf(inline)
    if (left <= 0) return [before, content.slice(at)]
    if (length <= left) before.push(inline)
    else {
      const rest = content.slice(at + 1)
      if (inline.type === 'text') {
        before.push({ ...inline, text: inline.text.slice(0, left) })
        return [before, [{ ...inline, text: inline.text.slice(left) }, ...rest]]
      }
      if (inline.type !== 'link') return [before, content.slice(at)]
      const [inside, outside] = splitAt(inline.content, left)
      before.push({ ...inline, content: inside })
      return [before, [{ ...inline, content: outside }, ...rest]]
    }
    left -= length
  }
  return [before, []]
}

function markAll(content: readonly WordInline[], change: ChangeMark): WordInline[] {
  return content.map((inline) => {
    if (inline.type === 'commentStart' || inline.type === 'commentEnd') return inline
    if (inline.type === 'link') return { ...inline, content: markAll(inline.content, change) }
    return { ...inline, change }
  })
}
