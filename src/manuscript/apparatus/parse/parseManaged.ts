import type { Run } from '../../../citations/model'
import { runsToText } from '../../../citations/format/runsToText'
import { normaliseWords } from '../../../citations/references/normaliseWords'
import { whyAsPrinted, type ManagerCitation, type ManagerItem } from '../../managerCitation'
import type { ManuscriptInline } from '../../model'
import { inlinesToStretches, runsToMarkup, skipSpace, sliceRuns } from '../runs'
import type { ParsedNote } from './parseNote'

/**
 * A note with citations of a reference manager: they are what the manager's data say, and the words
 * that stand for them are given up. The other words of the note stay: before the first citation as
 * its prefix, between two as the suffix of the one before, after the last as its suffix up to the
 * end of the sentence, and then as prose. They are not searched for citations that were typed; nor
 * are the words of a citation that stand as they were printed (whyAsPrinted). Where a later block of
 * the note begins before a citation, it begins in its prefix.
 */
export type ManagedNote = {
  parsed: ParsedNote
  /** The words that must be printed: all but those that stand for citations. */
  ownText: string
  /** What the words that stand for a citation say and its data do not. */
  differences: { words: string; what: string }[]
}

/** Null for notes without such citations. */
export function parseManaged(content: ManuscriptInline[]): ManagedNote | null {
  const stretches = inlinesToStretches(content)
  if (!stretches.some(({ citation }) => citation !== undefined)) return null
  const citations: ParsedNote['citations'] = []
  const differences: ManagedNote['differences'] = []
  let own: Run[] = []
  for (const { citation, runs } of stretches) {
    const words = runsToText(runs)
    if (citation === undefined || whyAsPrinted(citation, words) !== null) {
      own.push(...runs)
      continue
    }
    const before = citations.at(-1)
    const block = before ? own.findIndex(beginsBlock) : 0
    const between = runsToMarkup(block < 0 ? own : own.slice(0, block))
    if (before) before.suffix += DELIMITER.test(between) ? '' : between
    citations.push(...(citation.items ?? []).map(parseItem))
    const first = citations[before ? citations.indexOf(before) + 1 : 0]
    if (first && block >= 0) first.prefix = runsToMarkup(own.slice(block)) + first.prefix
    own = []
    const what = findDifference(words, citation)
    if (what !== null) differences.push({ words, what })
  }
  const prose = addTail(citations.at(-1), own)
  const kept = citations.flatMap(({ prefix, suffix }) => [prefix, suffix])
  const ownText = [...kept, runsToText(prose)]
    .join(' ')
    .replaceAll(/<\/?(?:i|p|blockquote|li|ol)>/g, ' ')
  return { parsed: { citations, prose }, ownText, differences }
}

/** Between two citations printing sets the semicolon. */
const DELIMITER = /^\s*[;,]?\s*$/

function parseItem({
  csl,
  ids,
  locator,
  prefix = '',
  suffix = '',
  suppressAuthor,
}: ManagerItem): ParsedNote['citations'][number] {
  const { id: _, ...work } = csl ?? { id: '', type: 'document' }
  const source = { kind: 'record' as const, work, ids }
  return {
    body: { start: 0, end: 0 },
    source,
    locator: locator ?? null,
    flags: [],
    prefix,
    suffix,
    ...(suppressAuthor && { suppressAuthor }),
  }
}

const ONLY_STOPS = /^[\s.]*$/

const beginsBlock = ({ begins }: Run) => begins !== undefined && begins !== 'line'

/** Where the first block after the note's first paragraph begins. */
function blockStart(runs: Run[]): number {
  const at = runs.findIndex(beginsBlock)
  return runsToText(at < 0 ? runs : runs.slice(0, at)).length
}

const SENTENCE_END = /^(?:\.|.*?[.!?][”’»")\]]*)(?=\s+\p{Lu})/su

/** Gives the last citation what follows it in its sentence; answers what comes after. */
function addTail(last: ParsedNote['citations'][number] | undefined, own: Run[]): Run[] {
  const text = runsToText(own)
  if (!last || ONLY_STOPS.test(text)) return last ? [] : own
  const block = blockStart(own)
  const end = SENTENCE_END.exec(text.slice(0, block))?.[0].length ?? block
  const suffix = runsToMarkup(sliceRuns(own, 0, end))
  if (suffix !== '.') last.suffix += suffix
  return sliceRuns(own, skipSpace(own, end), text.length)
}

const BACK = /\b(?:ibid|ibidem|idem|id|op|loc|ebd|ebenda|a\. ?a\. ?o)\b/i
const OF_NOTES = /\b(?:n|nn|note|notes|fn)\.? ?\d+(?:[–-]\d+)?/gi

/**
 * What the printed words of a citation say that its data do not: figures, or another author. A style
 * may shorten names, titles and ranges of pages, number its works, and point back; none of that is
 * a difference.
 */
function findDifference(words: string, { items }: ManagerCitation): string | null {
  const known = JSON.stringify(items ?? [])
  const letters = words.replace(/[^\p{L}]/gu, '')
  if (items === null || letters === '') return null
  const figures = known.match(/\d+/g) ?? []
  const others = (words.replace(OF_NOTES, '').match(/\d+/g) ?? []).filter(
    (figure) => !figures.some((one) => one.endsWith(figure)),
  )
  if (others.length > 0) return [...new Set(others)].join(', ')
  const [first] = items
  const [name] = first?.csl?.author ?? first?.csl?.editor ?? []
  const family = normaliseWords(name?.family ?? name?.literal ?? '')
  if (family === '' || first?.suppressAuthor === true || BACK.test(words)) return null
  const said = normaliseWords(words)
  const title = normaliseWords(first?.csl?.['title-short'] ?? first?.csl?.title ?? '')
  const opening = title.split(' ').slice(0, 2).join(' ')
  const names = said.includes(family) || (opening !== '' && said.includes(opening))
  return names ? null : `nothing of ${name?.family ?? name?.literal ?? ''}`
}
