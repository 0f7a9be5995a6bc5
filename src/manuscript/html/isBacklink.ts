import { getAttribute } from './getAttribute'
import { getText } from './getText'
import type { HtmlElement } from './model'

const BACKLINK_CLASS = /back-?(?:ref|link)|footnote-back|reversefootnote|footnote-return/i
const ARROWS = /^[\s\u00a0]*(?:[↩↑⤴⇡↵⏎^«‹][\ufe0e\ufe0f]?|back|jump up|zurück|retour)[\s\u00a0]*$/i

/** Whether a link leads from a note back to its marker, by what it says of itself. */
export function isBacklink(link: HtmlElement): boolean {
  if (getAttribute(link, 'role') === 'doc-backlink') return true
  if (getAttribute(link, 'epub:type').includes('backlink')) return true
  return BACKLINK_CLASS.test(getAttribute(link, 'class')) || ARROWS.test(getText(link))
}
