/**
 * The block of metadata between two lines of three hyphens that many systems put before Markdown.
 * Only the title is taken from it; the other lines are given back to be listed. Not a YAML parser:
 * a title written over several lines is not understood and is listed like the rest.
 */
export type FrontMatter = {
  title?: string
  others: { text: string; line: number }[]
  /** Lines the block takes, its fences counted. */
  lines: number
}

const LONGEST = 200

/** Null where the text does not begin with such a block. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^---[ \t]*\n/.test(text.slice(0, 100))) return null
  const lines = text.split('\n', LONGEST)
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  if (end < 1 || !lines.slice(1, end).some((line) => /^[\w-]+:/.test(line))) return null
  const result: FrontMatter = { others: [], lines: end + 1 }
  for (const [index, line] of lines.slice(1, end).entries()) {
    const value = /^title:[ \t]+(\S.*)$/i.exec(line)?.[1]?.trim()
    const isScalar = value !== undefined && !/^[|>&*{[]/.test(value)
    if (isScalar && result.title === undefined) result.title = unquote(value)
    else if (line.trim() !== '') result.others.push({ text: line.trim(), line: index + 2 })
  }
  return result
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)
  if (quoted?.[2] === undefined) return value
  return quoted[1] === '"' ? quoted[2].replace(/\\(["\\])/g, '$1') : quoted[2].replace(/''/g, "'")
}
