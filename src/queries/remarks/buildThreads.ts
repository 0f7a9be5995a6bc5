import { findAnchor } from '../../edition/remarks/findAnchor'
import type { Passage, RemarkAnchor, RemarkText } from '../../edition/remarks/model'
import type { Remark } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import type { RemarkAnswer, RemarkAuthor, RemarkThread } from './model'

/**
 * Threads of remarks in the order of the text as it is now, the lost ones last; where two begin at
 * one place, and among the lost, the older first. `names` are those of all who wrote or resolved.
 */
export function buildThreads({
  names,
  remarks,
  written,
}: {
  names: ReadonlyMap<string, string>
  /** Of one article, oldest first, answers included. */
  remarks: readonly Remark[]
  written: RemarkText
}): RemarkThread[] {
  const named = (person: unknown): RemarkAuthor => {
    const id = relationID(person) ?? ''
    return { id: Number(id), name: names.get(id) ?? 'Somebody' }
  }
  const said = ({ at, by, id, text }: Remark): RemarkAnswer => ({ id, text, by: named(by), at })
  const threads = remarks
    .filter(({ answers }) => !answers)
    .map((remark): RemarkThread => {
      const anchor = remark.anchor as RemarkAnchor
      const found = findAnchor(written.text, anchor)
      const { resolvedAt, resolvedBy } = remark
      return {
        ...said(remark),
        ...(resolvedAt ? { resolved: { by: named(resolvedBy), at: resolvedAt } } : {}),
        state: found.state,
        exact: anchor.quote.exact,
        ...(found.state === 'lost' ? {} : { passage: toPassage(written.passages, found) }),
        answers: remarks
          .filter(({ answers }) => relationID(answers) === String(remark.id))
          .map(said),
      }
    })
  return threads.sort((a, b) => placeOf(a) - placeOf(b) || a.id - b.id)
}

function placeOf({ passage }: RemarkThread): number {
  return passage?.start ?? Number.MAX_SAFE_INTEGER
}

/** The words found, with the part of the article in which they begin. */
function toPassage(
  passages: readonly Passage[],
  { end, start }: { start: number; end: number },
): Passage {
  const inside = passages.findLast((passage) => passage.start <= start)
  if (!inside) throw new Error('A text begins with its first passage.')
  return { ...inside, start, end }
}
