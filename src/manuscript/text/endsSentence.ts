/**
 * Whether a line ends as a sentence ends: with its mark, behind which quotation marks, brackets
 * and the marker of a note may follow. The marks of Arabic, Hebrew, Devanagari and Chinese count.
 */
export function endsSentence(text: string): boolean {
  const end = text.slice(-60).replace(/(?:\s?\[\d{1,4}\]|[¹²³⁰⁴-⁹])+[.,]?$/, '')
  return /[.!?:;…؟۔।。！？：；]["'’”“»«›‹)\]*_]{0,4}\s*$/u.test(end)
}
