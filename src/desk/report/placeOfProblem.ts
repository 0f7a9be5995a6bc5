import type { ManuscriptProblem } from '../../manuscript/model'
import { noteHref } from '../notes/noteHref'

/**
 * Where a problem is, in words, and the place on the desk once there is an article. Numbers of notes
 * are those of the file. They are those of the article as long as it `isFresh`; later, and where only
 * a line of the file is known, the link leads to the text as a whole.
 */
export function placeOfProblem(
  { line, note }: Pick<ManuscriptProblem, 'line' | 'note'>,
  { articleHref, isFresh }: { articleHref: string | null; isFresh: boolean },
): { words: string; href: string | null } {
  if (note !== undefined) {
    return isFresh
      ? { words: `Note ${note}`, href: articleHref && noteHref(articleHref, note) }
      : { words: `Note ${note} of the file`, href: articleHref }
  }
  if (line !== undefined) return { words: `Line ${line} of the file`, href: articleHref }
  return { words: 'The file as a whole', href: articleHref }
}
