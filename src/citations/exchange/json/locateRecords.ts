/**
 * On which line each record of CSL-JSON begins, counted from 1, in order. A record is the only object
 * there is, or one that stands in the outermost list or in that of `items` or `references`. Only of text that is JSON.
 */
export function locateRecords(text: string): number[] {
  const isWrapped = /^\s*\{\s*"(?:items|references)"\s*:/.test(text)
  const depthOfRecords = isWrapped ? 2 : text.trimStart().startsWith('[') ? 1 : 0
  const lines: number[] = []
  let depth = 0
  let line = 1
  let from = 0
  // Strings are taken whole, so that a bracket in a title opens nothing.
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s,:[\]{}"]+/gs)) {
    const closes = sign === '}' || sign === ']'
    if (closes) depth -= 1
    else if (depth === depthOfRecords && !(isWrapped && /^"(?:items|references)"$/.test(sign))) {
      for (; from < index; from += 1) if (text[from] === '\n') line += 1
      lines.push(line)
    }
    if (sign === '{' || sign === '[') depth += 1
  }
  return lines
}
