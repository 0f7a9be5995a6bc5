/**
 * Gives every citation its reference, notes in reading order. A work spelled out is its own source;
 * author and title alone are the work of an earlier note; a reference back points where `bindIbid`
 * says. What cannot be bound is prose again, with the reason: never a guess.
 */
import type { Citation } from '../../../citations/model'
import { parseNote, type ParsedNote } from '../parse/parseNote'
import { bindIbid } from './bindIbid'
import { createReferenceIndex, type ReferenceIndex } from './createReferenceIndex'
import { hasCitationCues } from './hasCitationCues'
import type { BoundCitation, BoundNote, CollectedReference, NumberedNote } from './model'

type Parsed = ParsedNote['citations'][number]

/** `refused` holds the ids of notes that are to stay prose whatever was parsed from them. */
export function bindNotes(
  notes: NumberedNote[],
  refused: ReadonlySet<string>,
): { notes: BoundNote[]; references: CollectedReference[] } {
  const index = createReferenceIndex()
  const bound: BoundNote[] = []
  for (const note of notes) {
    const parsed = refused.has(note.id) ? { citations: [], prose: note.runs } : note.parsed
    bound.push(bindNote(note, parsed, bound.at(-1), index))
  }
  return { notes: bound, references: index.references }
}

function bindNote(
  note: NumberedNote,
  parsed: ParsedNote,
  before: BoundNote | undefined,
  index: ReferenceIndex,
): BoundNote {
  const bound: BoundNote = {
    citations: [],
    prose: parsed.prose,
    flags: [],
    ibids: [],
    mayCiteMore: false,
    unbound: [],
  }
  const refusedStarts = new Set<number>()
  for (const citation of parsed.citations) {
    const found = bindCitation(note, citation, bound, before, index)
    if (found) {
      bound.citations.push(found)
      bound.flags.push(...citation.flags)
    } else refusedStarts.add(citation.body.start)
  }
  if (refusedStarts.size > 0) {
    const again = parseNote(note.runs, refusedStarts)
    Object.assign(bound, {
      prose: again.prose,
      citations: withAffixes(bound.citations, again),
    })
  }
  return { ...bound, mayCiteMore: hasCitationCues(wordsAround(bound)) }
}

/** An original before "quoted in" is no further source: the work it was found in is. */
function wordsAround(note: BoundNote): string {
  const isQuotedIn = note.flags.includes('quotedIn')
  const affixes = note.citations.flatMap(({ prefix = '', suffix = '' }) =>
    isQuotedIn ? [suffix] : [prefix, suffix],
  )
  return [...affixes, ...note.prose.map((run) => run.text)].join(' ')
}

/** The affixes of a note's citations after others of its citations have become prose. */
function withAffixes(citations: BoundCitation[], parsed: ParsedNote): BoundCitation[] {
  return citations.map(({ prefix: _prefix, suffix: _suffix, ...citation }, place) => ({
    ...citation,
    ...toAffixes(parsed.citations[place]),
  }))
}

function bindCitation(
  note: NumberedNote,
  parsed: Parsed,
  bound: BoundNote,
  before: BoundNote | undefined,
  index: ReferenceIndex,
): BoundCitation | null {
  const own = { ...(parsed.locator ? { locator: parsed.locator } : {}), ...toAffixes(parsed) }
  const { source } = parsed
  if (source.kind === 'ibid') {
    const { hasGapBefore } = note
    const { locator } = parsed
    const answer = bindIbid({ source, locator, note: bound, before, hasGapBefore, index })
    const resolvesTo = 'citation' in answer ? answer.citation.spelledOutIn : null
    bound.ibids.push({ note: note.number, word: source.word, resolvesTo })
    if ('why' in answer) {
      bound.unbound.push({ word: source.word, ...answer })
      return null
    }
    index.cite(answer.citation, note.number)
    return { ...own, ...answer.citation }
  }
  if (source.fullness !== 'full') {
    const matches = index
      .find(source.work.author ?? source.work.editor ?? [], source.work.title ?? '')
      .filter(({ csl }) => !source.work.volume || csl.volume === source.work.volume)
    const [only, ...others] = matches
    if (only && others.length === 0) {
      bound.flags.push('shortForm')
      const citation = { ...own, reference: only.id, spelledOutIn: only.notes[0] ?? note.number }
      index.cite(citation, note.number)
      return citation
    }
    if (source.fullness === 'leaning') return null
  }
  const citation = {
    ...own,
    reference: index.add(source.work).id,
    spelledOutIn: note.number,
  }
  index.cite(citation, note.number)
  return citation
}

function toAffixes(parsed: Parsed | undefined): Pick<Citation, 'prefix' | 'suffix'> {
  return {
    ...(parsed?.prefix ? { prefix: parsed.prefix } : {}),
    ...(parsed?.suffix ? { suffix: parsed.suffix } : {}),
  }
}
