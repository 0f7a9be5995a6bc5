/** What of a text stands outside all marks: in a text of our own words alone, no letter. */
export function outsideMarks(text: string): string {
  let depth = 0
  let outside = ''
  for (const sign of text) {
    if (sign === '⟦') depth += 1
    else if (sign === '⟧') depth = Math.max(0, depth - 1)
    else if (depth === 0) outside += sign
  }
  return outside
}
