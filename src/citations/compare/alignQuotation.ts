/**
 * Lays the article's text along its record. A token of the text must meet one of the record; an
 * elision meets any stretch, also none; a bracket or a note on emphasis meets its like or nothing.
 * Of several ways the one that lets each elision swallow least is taken, so that the result is the
 * same each time. Time grows with the product of the lengths at worst, memory does not.
 */
import { matchToken } from './matchToken'
import type { DeclaredDifference, DeclaredKind, QuotationStretch, QuotationToken } from './model'

/** Where the text stopped standing for the record: positions in the two lists of tokens. */
export type Alignment =
  | { aligned: true; differences: DeclaredDifference[] }
  | { aligned: false; text: number; record: number }

type Elision = { text: number; record: number; swallowed: number; found: number }

/** Aligns two tokenised quotations; `sources` are the strings they were cut from. */
export function alignQuotation(
  text: readonly QuotationToken[],
  record: readonly QuotationToken[],
  sources: { text: string; record: string },
): Alignment {
  const found: DeclaredDifference[] = []
  const firstWord = text.findIndex((token) => token.kind === 'word')
  let elision: Elision | null = null
  let furthest = { at: 0, text: 0, record: 0 }
  /** The first token of the text after those that met something of the record. */
  let open = 0
  let at = 0
  let along = 0
  const add = (kind: DeclaredKind, one: QuotationStretch, other: QuotationStretch) =>
    found.push({ kind, text: one, record: other })
  const closeElision = () => {
    const token = elision && text[elision.text]
    if (!elision || !token) return
    const swallowed = record.slice(elision.record, elision.record + elision.swallowed)
    const same = swallowed.length === 1 && swallowed[0]?.kind === 'elision'
    if (same && swallowed[0]?.raw === token.raw) return
    const start = record[elision.record]?.start ?? sources.record.length
    found.splice(elision.found, 0, {
      kind: 'elision',
      text: cut(sources.text, token.start, token.end),
      record: cut(sources.record, start, swallowed.at(-1)?.end ?? start),
    })
  }

  while (at < text.length || along < record.length) {
    const one = text[at]
    const other = record[along]
    if (one?.kind === 'elision') {
      closeElision()
      elision = { text: at, record: along, swallowed: 0, found: found.length }
      at += 1
      open = at
      continue
    }
    const kinds = one && other ? matchToken(one, other, at === firstWord) : null
    if (one && other && kinds) {
      const stretches = [toStretch(one), toStretch(other)] as const
      const inner = at > 0 && along > 0 && text[at - 1]?.kind !== 'elision'
      if (inner && one.space !== other.space) add('spaces', ...stretches)
      for (const kind of kinds) add(kind, ...stretches)
      at += 1
      along += 1
      open = at
    } else if (one && isOptional(one)) {
      const start = other?.start ?? sources.record.length
      const kind = one.kind === 'emphasis' ? 'emphasisNote' : 'insertion'
      add(kind, toStretch(one), cut(sources.record, start, start))
      at += 1
    } else {
      if (at >= furthest.at) furthest = { at, text: open, record: along }
      if (!elision || elision.record + elision.swallowed >= record.length) {
        return { aligned: false, text: furthest.text, record: furthest.record }
      }
      elision.swallowed += 1
      found.length = elision.found
      at = elision.text + 1
      open = at
      along = elision.record + elision.swallowed
    }
  }
  closeElision()
  return { aligned: true, differences: found }
}

const isOptional = (token: QuotationToken) => token.kind === 'bracket' || token.kind === 'emphasis'

const toStretch = ({ start, end, raw }: QuotationToken): QuotationStretch => ({
  start,
  end,
  words: raw,
})

const cut = (source: string, start: number, end: number): QuotationStretch => ({
  start,
  end,
  words: source.slice(start, end),
})
