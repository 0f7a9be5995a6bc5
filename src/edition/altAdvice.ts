/** Longer ones are a text of their own, which belongs into the caption or the article. */
const LONGEST = 250

/**
 * What would make an alternative text better for those who hear it instead of seeing the picture; null
 * where nothing stands out. It is advice and refuses nothing.
 *
 * @example altAdvice('Picture of a press', {}) // 'Leave out “Picture of”: …'
 */
export function altAdvice(
  alt: string,
  { caption, fileName }: { caption?: string | null; fileName?: string | null },
): string | null {
  const words = alt.trim()
  if (words === '') return null
  const [opening] =
    /^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|illustration) (?:of|showing)\b/i.exec(
      words,
    ) ?? []
  if (opening !== undefined) {
    return `Leave out “${opening}”: a screen reader says that it is a picture. Begin with what it shows.`
  }
  const stem = fileName?.replace(/\.\w+$/, '').toLowerCase()
  if (words.toLowerCase() === stem || /\.(?:jpe?g|png|webp|gif)$/i.test(words)) {
    return 'That is the name of the file. Say what somebody would see.'
  }
  if (caption && words.toLowerCase() === caption.trim().toLowerCase()) {
    return 'That is the caption, which is read out as well. Say what the picture shows beside it.'
  }
  if (words.length > LONGEST) {
    return 'That is long for something that cannot be skimmed. One or two sentences; the rest fits the caption or the text.'
  }
  return null
}
