import type { ExchangeFormat } from './model'

/**
 * On which line of a file each entry begins, counted from 1, in the order of the entries, so that a
 * message about the seventh can say where to look. Only of files that importReferences can read.
 */
export function locateEntries(text: string, format: ExchangeFormat): number[] {
  if (format === 'csl-json') return locateObjects(text)
  const starts =
    format === 'ris' ? /^TY {1,2}- /gm : /^[ \t]*@[ \t]*(?!comment|string|preamble)[a-z]+\s*[{(]/gim
  return countLines(
    text,
    [...text.matchAll(starts)].map(({ index }) => index),
  )
}

/** A list that stands under a name, as Zotero gives it. */
const LISTED = /^\s*\{\s*"items"\s*:\s*\[/

/** Objects that stand in the outermost list, or the only one there is. */
function locateObjects(file: string): number[] {
  // What stands before a list under a name is blanked, so that it opens nothing.
  const text = file.replace(LISTED, (before) => before.slice(0, -1).replaceAll(/[^\n]/g, ' ') + '[')
  const starts: number[] = []
  let depth = 0
  // Strings are taken whole, so that a bracket in a title opens nothing.
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '{' && (depth === 0 || (depth === 1 && text.trimStart().startsWith('[')))) {
      starts.push(index)
    }
    if (sign === '{' || sign === '[') depth += 1
    if (sign === '}' || sign === ']') depth -= 1
  }
  return countLines(text, starts)
}

function countLines(text: string, starts: number[]): number[] {
  let line = 1
  let from = 0
  return starts.map((start) => {
    for (; from < start; from += 1) if (text[from] === '\n') line += 1
    return line
  })
}
