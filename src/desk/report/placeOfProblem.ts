import type { ManuscriptProblem } from '../../manuscript/model'
import { noteHref } from '../notes/noteHref'

/**
 * Where a problem is, in words, and the place on the desk once there is an article. A problem that
 * names only a line of the file leads to the article's text: the file itself has no page.
 */
export function placeOfProblem(
  { line, note }: Pick<ManuscriptProblem, 'line' | 'note'>,
  articleHref: string | null,
): { words: string; href: string | null } {
  if (note !== undefined) {
    return { words: `Note ${note}`, href: articleHref && noteHref(articleHref, note) }
  }
  if (line !== undefined) return { words: `Line ${line} of the file`, href: articleHref }
  return { words: 'The file as a whole', href: articleHref }
}
