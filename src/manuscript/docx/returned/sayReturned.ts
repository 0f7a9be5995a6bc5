/** What was in a file that came back, counted. */
export type ReturnedCounts = {
  /** By name, in the order of the file; null of those nobody tracked. */
  changes: { author: string | null; count: number }[]
  /** Of the changes, those that were brought before or stand in the text already. */
  known: number
  comments: { count: number; added: number }
  questions: { count: number; added: number }
}

/**
 * One sentence of it.
 *
 * @example '27 changes (19 tracked by A. Reader, 8 untracked), 5 comments (2 new), 1 question'
 */
export function sayReturned({ changes, comments, known, questions }: ReturnedCounts): string {
  const total = changes.reduce((sum, { count }) => sum + count, 0)
  const parts = changes.map(({ author, count }) =>
    author === null ? `${count} untracked` : `${count} tracked by ${author || 'somebody'}`,
  )
  const knownToo = known === 0 ? [] : [known === total ? 'all known' : `${known} known`]
  const inBrackets = [...parts, ...knownToo].join(', ')
  return [
    `${counted(total, 'change')}${total > 0 ? ` (${inBrackets})` : ''}`,
    ...(comments.count > 0 ? [sayComments(comments)] : []),
    ...(questions.count > 0
      ? [
          counted(questions.count, 'question') +
            (questions.added < questions.count ? ` (${questions.added || 'none'} new)` : ''),
        ]
      : []),
  ].join(', ')
}

/**
 * Of a file of which nothing but its comments was taken.
 *
 * @example '5 comments (2 new)'
 */
export function sayComments({ added, count }: ReturnedCounts['comments']): string {
  return `${counted(count, 'comment')} (${added || 'none'} new)`
}

function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
