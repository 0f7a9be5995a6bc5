/**
 * Reads the numbers of a locator from the start of a text: `73`, `269–270`, `xii-xv`, `12a`,
 * `70f.`, `5 and 9`, `45 n. 3`. Gives the value as printed, dashes as plain hyphens, and the offset
 * at which it ends; null where no number stands there.
 */
export function readLocatorValue(text: string): { value: string; end: number } | null {
  const match =
    /^(?:\d+[a-eg-z]?|[ivxlc]+|[IVXLC]+)(?:\s*[-‐‑‒–—−]+\s*(?:\d+[a-eg-z]?|[ivxlc]+|[IVXLC]+))?(?: ?ff?\b\.?| et seqq?\.| sqq?\.)?/u.exec(
      text,
    )
  if (!match || /^[\p{L}\p{N}]/u.test(text.slice(match[0].length))) return null
  let end = match[0].length
  const value = [match[0].replace(/\s*[-‐‑‒–—−]+\s*/u, '-')]
  const joiner = /^(?: (?:and|&|und|et|y|и) |\/|, ?| n\. ?)(?=\d)/u.exec(text.slice(end))
  if (joiner) {
    const next = readLocatorValue(text.slice(end + joiner[0].length))
    if (next) {
      value.push(joiner[0], next.value)
      end += joiner[0].length + next.end
    }
  }
  return { value: value.join(''), end }
}
