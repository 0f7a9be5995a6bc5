import type { QuotationToken } from './model'

const ELISION = /[[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.(?!\.)/u
const EMPHASIS =
  /[[(]\s*(?:(?:emphasis|italics|stress)\s+(?:in (?:the )?original|added|removed|ours|mine)|(?:our|my|original|author['’]s|\p{L}+['’]s?)\s+(?:emphasis|italics|stress)(?:\s+added)?)\s*[\])]/iu
const WORD =
  /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00AD]|['’ʼ](?=[\p{L}\p{N}])|\[\p{L}+\](?=\p{L}))*(?:\[\p{L}+\](?![\p{L}\p{N}]))?/u
const CAPITAL = /\[\p{L}\][\p{L}\p{M}\u00AD'’]+/u

/** In order of trial; the first that matches at a place makes the token. */
const KINDS: readonly [QuotationToken['kind'], RegExp][] = [
  ['elision', ELISION],
  ['emphasis', EMPHASIS],
  ['word', CAPITAL],
  ['bracket', /\[[^[\]]*\]/u],
  ['word', WORD],
  ['dash', /-{2,}|[‒–—―−]/u],
  ['hyphen', /[-‐‑]/u],
  ['quote', /["'`´‘’‚‛“”„‟«»‹›]/u],
]

const STICKY = KINDS.map(([kind, pattern]) => [kind, new RegExp(pattern, 'uiy')] as const)

/**
 * Cuts a quotation into what is compared: words, marks, and the conventions of quoting. White space
 * only separates. Four dots are a full stop and an elision. A hyphen with spaces around it is a
 * dash; a hyphen or dash between figures is a range.
 */
export function tokeniseQuotation(text: string): QuotationToken[] {
  const tokens: QuotationToken[] = []
  let at = 0
  while (at < text.length) {
    const space = readSpace(text, at)
    const start = at + space.length
    if (start >= text.length) break
    const token = readToken(text, start, space)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

const SPACE = /[\s\u00AD\u200B\u2060\uFEFF]*/uy

function readSpace(text: string, at: number): string {
  SPACE.lastIndex = at
  return SPACE.exec(text)?.[0] ?? ''
}

function readToken(text: string, start: number, space: string): QuotationToken {
  const four = text.startsWith('....', start)
  for (const [kind, pattern] of four ? [] : STICKY) {
    pattern.lastIndex = start
    const raw = pattern.exec(text)?.[0]
    if (raw === undefined) continue
    const end = start + raw.length
    const placed = placeKind(kind, text, start, end)
    return { kind: placed, value: toValue(placed, raw), raw, start, end, space }
  }
  const raw = String.fromCodePoint(text.codePointAt(start) ?? 0)
  return { kind: 'mark', value: raw, raw, start, end: start + raw.length, space }
}

function placeKind(
  kind: QuotationToken['kind'],
  text: string,
  start: number,
  end: number,
): QuotationToken['kind'] {
  if (kind !== 'hyphen' && kind !== 'dash') return kind
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (/\d\s*$/u.test(before.slice(-3)) && /^\s*\d/u.test(after)) return 'range'
  return kind === 'hyphen' && /\s$/u.test(before) && /^\s/u.test(after) ? 'dash' : kind
}

function toValue(kind: QuotationToken['kind'], raw: string): string {
  switch (kind) {
    case 'word':
      return raw.replaceAll('\u00AD', '').replaceAll(/[’ʼ]/gu, "'").normalize('NFC')
    case 'bracket':
      return raw.replaceAll(/\s+/gu, ' ')
    default:
      return kind
  }
}
