import type { ManuscriptInline } from '../model'
import { getAttribute } from './getAttribute'
import type { HtmlElement } from './model'

/** The looks of a text as the model names them. */
export type Look = Omit<Extract<ManuscriptInline, { type: 'text' }>, 'type' | 'text'>

const LOOKS: Record<string, Look> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strikethrough: true },
  strike: { strikethrough: true },
  del: { strikethrough: true },
  sub: { subscript: true },
  sup: { superscript: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
}

/**
 * The look an element gives its words: by its name, or for the spans of word processors by its
 * style. A `b` that says of itself that it is not bold is believed; Google Docs wraps whole
 * documents in one.
 */
export function readLook(element: HtmlElement): Look {
  const style = getAttribute(element, 'style')
  if (/font-weight:\s*normal/i.test(style) || /font-style:\s*normal/i.test(style)) return {}
  return {
    ...LOOKS[element.tagName],
    ...(/font-style:\s*(?:italic|oblique)/i.test(style) ? { italic: true } : {}),
    ...(/font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? { bold: true } : {}),
    ...(/vertical-align:\s*super/i.test(style) ? { superscript: true } : {}),
    ...(/vertical-align:\s*sub\b/i.test(style) ? { subscript: true } : {}),
  }
}
