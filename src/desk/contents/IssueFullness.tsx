import { wording } from '../../wording'

/** How full an issue is: the words of its texts as pages, against what it can hold. */
export function IssueFullness(issue: {
  words: number
  wordsPerPage: number
  pages: number | null
}) {
  if (issue.words === 0) return null
  const { full, said } = describeFullness(issue)
  return (
    <p className="forme-fullness">
      {issue.pages !== null && (
        <meter
          aria-label={wording.contents.fullness.label}
          high={issue.pages}
          max={Math.max(issue.pages, full)}
          min={0}
          value={full}
        />
      )}
      <span>{said}</span>
    </p>
  )
}

/**
 * The pages that words come to, rounded up, and the same in a sentence.
 *
 * @example describeFullness({ words: 12300, wordsPerPage: 450, pages: 64 }).said
 * // '12,300 words, about 28 of 64 pages: room for 36 more.'
 */
export function describeFullness({
  pages,
  words,
  wordsPerPage,
}: {
  words: number
  wordsPerPage: number
  pages: number | null
}): { full: number; said: string } {
  const full = Math.ceil(words / wordsPerPage)
  const { fullness } = wording.contents
  if (pages === null) return { full, said: fullness.unbound(words, full) }
  const say = full < pages ? fullness.room : full > pages ? fullness.over : fullness.isFull
  return { full, said: say(words, full, pages) }
}
