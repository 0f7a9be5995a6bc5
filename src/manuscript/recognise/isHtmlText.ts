/**
 * Whether a text is HTML: it begins with a doctype or a root element, or with an element that
 * only HTML has there. Markdown may begin with such an element too, so the latter yields to the
 * name of the file.
 */
const ROOT = /^<(?:!doctype\s+html|html|head|body)\b/i
const ELEMENT =
  /^<(?:a|article|aside|b|blockquote|center|div|em|figure|font|footer|h[1-6]|header|hr|i|iframe|img|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|sup|table|title|ul)[\s/>]/i

/** `start` is the text from its first character that is neither space nor comment. */
export function isHtmlText(start: string, text: string, fileName: string): boolean {
  if (ROOT.test(start)) return true
  if (/\.(?:md|markdown)$/i.test(fileName)) return false
  if (ELEMENT.test(start)) return true
  return /\.x?html?$/i.test(fileName) && /<\/?[a-z][^<>]{0,500}>/i.test(text)
}
