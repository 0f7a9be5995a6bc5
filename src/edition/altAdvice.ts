import { wording } from '../wording'

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
    return wording.placing.advice.opening(opening)
  }
  const stem = fileName?.replace(/\.\w+$/, '').toLowerCase()
  if (words.toLowerCase() === stem || /\.(?:jpe?g|png|webp|gif)$/i.test(words)) {
    return wording.placing.advice.fileName
  }
  if (caption && words.toLowerCase() === caption.trim().toLowerCase()) {
    return wording.placing.advice.caption
  }
  if (words.length > LONGEST) {
    return wording.placing.advice.long
  }
  return null
}
