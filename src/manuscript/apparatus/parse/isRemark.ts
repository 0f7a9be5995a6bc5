/**
 * What writers add after a source about the quotation itself. Kept as the citation's suffix, in
 * the writer's words.
 */
const REMARKS =
  /^[([]?(?:(?:our|my|author[’']s|own) translation|translation (?:ours|mine|by the author)|translated by (?:us|me|the author)|(?:eigene|unsere) übersetzung|notre traduction|traduction (?:de l[’']auteur|par nos soins)|nuestra traducción|traducción (?:nuestra|propia)|наш перевод|перевод наш|(?:our|my|author[’']s) (?:emphasis|italics)|(?:emphasis|italics) (?:in (?:the )?original|added|ours|mine)|hervorhebung(?:en)? (?:im original|von uns)|original emphasis)[)\]]?\.?$/iu

/** Whether the words are such a remark and nothing else. */
export function isRemark(text: string): boolean {
  return REMARKS.test(text.trim())
}
