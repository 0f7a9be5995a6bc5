/** How one issue was printed, several times over. Times in milliseconds, memory in MB (10^6 bytes). */
export type MeasuredIssue = {
  articles: number
  notes: number
  /** The first print; 0 where the issue had been printed before. */
  first: number
  /** Prints after it: every article is written again, the issue's label has changed. */
  later: number[]
  /** The most memory the process had while it printed, and what it had before. */
  megabytes: number
  rest: number
}

export type MeasuredPrints = { before: MeasuredIssue[]; after: MeasuredIssue[] }
