/**
 * Typst, as far as it is written here: expressions, in which every word of a text is a string. So
 * nothing that somebody wrote is ever markup, and nothing of it is changed (smart quotes, dashes).
 */
export type Typst = string

/**
 * Words as they are printed. White space reads as one space, as in HTML; characters that no font has
 * a sign for (controls, half a surrogate pair) become U+FFFD. Long words and addresses are given
 * places where a line may break.
 */
export function words(text: string): Typst {
  const pieces = tidy(text).split(new RegExp(`(\\S{${LONG},})`, 'u'))
  return pieces
    .flatMap((piece, index) => {
      if (index % 2 === 1) return breakUp(piece).map(quote).join(' + may-break + ')
      return piece === '' && pieces.length > 1 ? [] : quote(piece)
    })
    .join(' + ')
}

/** Whether there is anything to be seen of a text. */
export function isSaid(text: string): boolean {
  return tidy(text).trim() !== ''
}

/** As much of a text as has room in one line of so many letters, cut between words. */
export function shorten(text: string, length: number): string {
  const line = tidy(text).trim()
  if (line.length <= length) return line
  return `${line.slice(0, length).replace(/\s*\S*$/u, '')} …`
}

/** A string that is no text of a page: an address, a name, a description of a picture. */
export function quote(text: string): Typst {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/**
 * Text on one line, without what cannot stand in a document, and without characters that are never
 * seen (soft hyphens, marks of direction): a reader of PDFs takes the letter before one for unseen
 * too. Joiners stay, for letters have other shapes beside them.
 */
export function tidy(text: string): string {
  return text
    .replace(/(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
}

/** `name(first, second: …)`; arguments that are absent are left out. */
export function call(
  name: string,
  positional: readonly Typst[],
  named: Readonly<Record<string, Typst | undefined>> = {},
): Typst {
  const pairs = Object.entries(named).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return `${name}(${[...positional, ...pairs].join(', ')})`
}

/** Expressions one after the other, as content. */
export function sequence(parts: readonly (Typst | null | false | undefined)[]): Typst {
  const present = parts.filter((part): part is Typst => typeof part === 'string')
  return `{[]\n${present.join('\n')}}`
}

/** Expressions as a list of Typst. */
export function array(items: readonly Typst[]): Typst {
  return `(${items.map((item) => `${item},`).join(' ')})`
}

/** Where a language is said: `(lang: "pt", region: "BR")`. Typst knows codes of two or three letters. */
export function tongue(tag: string): Typst {
  const { language, region } = new Intl.Locale(tag)
  const isRegion = region !== undefined && /^[A-Z]{2}$/.test(region)
  return `(lang: ${quote(language)}, region: ${isRegion ? quote(region) : 'none'})`
}

/** From this length on a word is looked at, and from that on it may be broken anywhere. */
const LONG = 24
const TOO_LONG = 64

/** A long word in the pieces between which a line may break. */
function breakUp(word: string): string[] {
  return word
    .split(/(?<=[/?&=._#:;,%+@-])(?=[\p{L}\p{N}])/u)
    .flatMap((part) =>
      part.length < TOO_LONG
        ? [part]
        : Array.from(graphemes.segment(part), ({ segment }) => segment),
    )
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
