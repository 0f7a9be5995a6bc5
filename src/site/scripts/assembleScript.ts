/**
 * The note preview script as it is sent: comments and indentation taken out. `source` is the text
 * of `notePreviews.mjs`, in which no string holds a comment sign.
 */
export function assembleScript(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trim()
}
