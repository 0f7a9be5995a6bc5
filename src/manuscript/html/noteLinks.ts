import { getAttribute, getHtmlText, type HtmlElement } from './elements'

const MARKER_CLASS = /(?:foot|end)-?note-?(?:ref|anchor|link)|noteref|^fn-?ref|\bfootnote-anchor\b/i
const NUMBER = /^[[(]?\s*(?:\d{1,4}|[*†‡§]{1,3}|[a-z]|[ivxl]{1,6}|note \d{1,4})\s*[\])]?$/i

/**
 * Whether a link looks like the marker of a note: by its role, type or class, by being raised, or
 * by words that are a number or sign. `strict` asks for a sign other than its words: for links that
 * lead nowhere.
 */
export function isNoteLink(link: HtmlElement, how: 'loose' | 'strict' = 'loose'): boolean {
  if (getAttribute(link, 'role') === 'doc-noteref') return true
  if (getAttribute(link, 'epub:type').includes('noteref')) return true
  const words = getHtmlText(link).trim()
  if (words.length > 12) return false
  if (MARKER_CLASS.test(getAttribute(link, 'class'))) return true
  return NUMBER.test(words) && (how === 'loose' || isRaised(link))
}

export function isRaised(link: HtmlElement): boolean {
  if (link.childNodes.some(({ nodeName }) => nodeName === 'sup')) return true
  const parent = link.parentNode
  if (!parent || !('tagName' in parent)) return false
  return parent.tagName === 'sup' || parent.parentNode?.nodeName === 'sup'
}

const BACKLINK_CLASS = /back-?(?:ref|link)|footnote-back|reversefootnote|footnote-return/i
const ARROWS = /^[\s\u00a0]*(?:[↩↑⤴⇡↵⏎^«‹][\ufe0e\ufe0f]?|back|jump up|zurück|retour)[\s\u00a0]*$/i

/** Whether a link leads from a note back to its marker, by what it says of itself. */
export function isBacklink(link: HtmlElement): boolean {
  // Org gives that role to its markers, too.
  if (/\bfootref\b/.test(getAttribute(link, 'class'))) return false
  if (getAttribute(link, 'role') === 'doc-backlink') return true
  if (getAttribute(link, 'epub:type').includes('backlink')) return true
  return BACKLINK_CLASS.test(getAttribute(link, 'class')) || ARROWS.test(getHtmlText(link))
}

/** Whether the page itself says that a link is a note's marker. */
export function isExplicit(link: HtmlElement): boolean {
  return (
    getAttribute(link, 'role') === 'doc-noteref' ||
    getAttribute(link, 'epub:type').includes('noteref') ||
    MARKER_CLASS.test(getAttribute(link, 'class'))
  )
}
