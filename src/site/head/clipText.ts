/** Text cut at a word to what search engines and link previews show, with `…` if it was cut. */
export function clipText(text: string, limit = 200): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  return `${line.slice(0, limit).replace(/\s\S*$/, '')}…`
}
