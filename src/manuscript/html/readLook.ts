import type { LostLook } from '../lostLooks'
import type { ManuscriptInline } from '../model'
import { getAttribute, type HtmlElement } from './elements'

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

/** What says that words have a look which articles do not know; how it is called is `LostLook`’s. */
const LOST: [LostLook, (element: HtmlElement, style: string) => boolean][] = [
  [
    'in small capitals',
    (element, style) =>
      /font(?:-variant(?:-caps)?)?:[^;]*small-caps/.test(style) ||
      /(?:^|\s)(?:small-?caps|smcap|sc)(?:\s|$)/i.test(getAttribute(element, 'class')),
  ],
  ['in capitals', (_, style) => /text-transform:\s*uppercase/.test(style)],
  [
    'letter-spaced',
    (_, style) => /letter-spacing:\s*(?:0?\.[1-9]\d*em|[1-9][\d.]*(?:px|pt|em))/.test(style),
  ],
  ['highlighted', ({ tagName }) => tagName === 'mark'],
]

/** The looks of an element’s words that articles do not know. */
export function listLostLooks(element: HtmlElement): LostLook[] {
  const style = getAttribute(element, 'style')
    .toLowerCase()
    .replace(/\s*:\s*/g, ':')
  return LOST.filter(([, has]) => has(element, style)).map(([look]) => look)
}

/** What a declaration says of a look: that the words have it, or that they have it not. */
const DECLARED: [keyof Look, RegExp, RegExp | null][] = [
  ['italic', /^font-style:(?:italic|oblique)/, /^font-style:normal/],
  ['bold', /^font-weight:(?:bold|[6-9]00)/, /^font-weight:(?:normal|[1-5]00)/],
  ['superscript', /^vertical-align:super/, null],
  ['subscript', /^vertical-align:sub(?!p|er)/, null],
  ['strikethrough', /^text-decoration(?:-line)?:[^;]*line-through/, null],
]

/**
 * The look of the words in an element, which stand in words that look like `outer`: by the element's
 * name, and for the spans of word processors by its style, the last declaration first. A `b` that
 * says of itself that it is not bold is believed; Google Docs wraps whole documents in one.
 */
export function readLook(element: HtmlElement, outer: Look = {}): Look {
  const named: Look = { ...outer, ...LOOKS[element.tagName] }
  const style = getAttribute(element, 'style')
  if (style === '') return named
  const look = new Map(Object.entries(named))
  for (const part of style.split(';')) {
    const declaration = part
      .toLowerCase()
      .replace(/\s*:\s*/, ':')
      .trim()
    for (const [name, has, hasNot] of DECLARED) {
      if (has.test(declaration)) look.set(name, true)
      else if (hasNot?.test(declaration)) look.delete(name)
    }
  }
  return Object.fromEntries(look)
}
