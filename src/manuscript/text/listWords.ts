/**
 * The words of a text in small letters, hyphened ones whole, without those that a line break cuts:
 * neither the last word of a line that ends with a hyphen nor the first of the next.
 */
export function listWords(lines: string[]): Set<string> {
  const words = new Set<string>()
  let cut = false
  for (const line of lines) {
    const found =
      line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-'’‑][\p{L}\p{M}\p{N}]+)*/gu) ?? []
    const endsCut = /[-\u00ad]$/.test(line)
    const whole = found.slice(cut ? 1 : 0, endsCut ? -1 : undefined)
    for (const word of whole) words.add(word)
    cut = endsCut
  }
  return words
}
