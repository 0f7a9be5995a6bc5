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
          aria-label="How full the issue is"
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

const number = new Intl.NumberFormat('en-GB')

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
  const sum = `${number.format(words)} ${words === 1 ? 'word' : 'words'}, about ${full}`
  if (pages === null) {
    const said = `${sum} ${full === 1 ? 'page' : 'pages'}. How many the issue can hold is said under Edit.`
    return { full, said }
  }
  const rest = pages - full
  const left =
    rest === 0
      ? 'it is full.'
      : rest > 0
        ? `room for ${rest} more.`
        : `${-rest} more than the issue can hold.`
  return { full, said: `${sum} of ${pages} pages: ${left}` }
}
