/**
 * Whether an article quotes what the record says. Deterministic, character for character, with a
 * closed list of permitted differences (DeclaredKind); anything else alters the quotation. Words
 * left out without a mark, words put in or put for others without brackets, and words of the text
 * where the record has an elision are all alterations: nobody could see them.
 */
import { alignQuotation, type Alignment } from './alignQuotation'
import type { DeclaredDifference, Point, QuotationComparison, QuotationToken } from './model'
import { tokeniseQuotation } from './tokeniseQuotation'

const CONTEXT = 40

/**
 * Compares the words of an article with their Quotation record. Both may have quotation marks
 * around them or not. Offsets are UTF-16 code units of the strings given, in composed form (NFC).
 *
 * @example compareQuotation({ text: 'a […] c', record: 'a b c' }).verdict // 'declared'
 */
export function compareQuotation(input: { text: string; record: string }): QuotationComparison {
  const sources = { text: input.text.normalize('NFC'), record: input.record.normalize('NFC') }
  if (sources.text === sources.record) return { verdict: 'exact', declared: [], first: null }
  const text = tokeniseQuotation(sources.text)
  const record = tokeniseQuotation(sources.record)
  const bareText = removeOuterMarks(text)
  const bareRecord = removeOuterMarks(record)
  const ways = [
    [text, record],
    [bareText, record],
    [text, bareRecord],
    [bareText, bareRecord],
  ] as const
  let furthest: { way: (typeof ways)[number]; stop: Alignment & { aligned: false } } | null = null
  for (const way of ways) {
    const stop = alignQuotation(way[0], way[1], sources)
    if (stop.aligned) {
      return {
        verdict: 'declared',
        declared: listDeclared(stop.differences, { text, record }, way),
        first: null,
      }
    }
    if (!furthest || indexOf(way[0], stop.text) > indexOf(furthest.way[0], furthest.stop.text)) {
      furthest = { way, stop }
    }
  }
  const [ownText, ownRecord] = furthest?.way ?? ways[0]
  return {
    verdict: 'altered',
    declared: [],
    first: {
      text: toPoint(sources.text, ownText[furthest?.stop.text ?? 0]),
      record: toPoint(sources.record, ownRecord[furthest?.stop.record ?? 0]),
    },
  }
}

const indexOf = (tokens: readonly QuotationToken[], place: number) =>
  tokens[place]?.start ?? Infinity

/** Without the pair of quotation marks around the whole, where a note on emphasis may follow it. */
function removeOuterMarks(tokens: readonly QuotationToken[]): readonly QuotationToken[] {
  const last = tokens.findLastIndex(
    (token) => token.kind !== 'emphasis' && token.kind !== 'bracket',
  )
  if (last < 1 || tokens[0]?.kind !== 'quote' || tokens[last]?.kind !== 'quote') return tokens
  return tokens.filter((_, index) => index !== 0 && index !== last)
}

function listDeclared(
  differences: readonly DeclaredDifference[],
  whole: { text: readonly QuotationToken[]; record: readonly QuotationToken[] },
  [text, record]: readonly [readonly QuotationToken[], readonly QuotationToken[]],
): DeclaredDifference[] {
  const stripped = whole.text.length !== text.length || whole.record.length !== record.length
  const opening = (tokens: readonly QuotationToken[], changed: boolean) => {
    const token = changed ? tokens[0] : undefined
    return { start: 0, end: token?.end ?? 0, words: token?.raw ?? '' }
  }
  const outer: DeclaredDifference[] = stripped
    ? [
        {
          kind: 'quotationMarks',
          text: opening(whole.text, whole.text.length !== text.length),
          record: opening(whole.record, whole.record.length !== record.length),
        },
      ]
    : []
  const all = [...outer, ...differences]
  const nowhere = { start: 0, end: 0, words: '' }
  return all.length > 0 ? all : [{ kind: 'spaces', text: nowhere, record: nowhere }]
}

function toPoint(source: string, token: QuotationToken | undefined): Point {
  const index = token?.start ?? source.trimEnd().length
  const before = source.slice(Math.max(0, index - CONTEXT), index)
  const after = source.slice(index, index + CONTEXT)
  return {
    index,
    before: index > CONTEXT ? before.replace(/^\S*\s/u, '') : before,
    after: index + CONTEXT < source.length ? after.replace(/\s\S*$/u, '') : after,
  }
}
