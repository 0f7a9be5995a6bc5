import type { Citation, CslItem, CslName, Locator, Run } from '../../../citations/model'
import type { ManagedNote } from '../parse/parseManaged'
import type { Source, Work } from '../parse/model'
import { type ParsedNote, parseNote } from '../parse/parseNote'
import { createReferenceIndex, type ReferenceIndex } from './referenceIndex'
import type { NoteFlag, ReadIbid } from '../model'

/**
 * Gives every citation its reference, notes in reading order. A work spelled out is its own source;
 * author and title alone are the work of an earlier note; a reference back points where `bindIbid`
 * says. What cannot be bound is prose again, with the reason: never a guess.
 */

type Parsed = ParsedNote['citations'][number]

/** `refused` holds the ids of notes that are to stay prose whatever was parsed from them. */
export function bindCitations(
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
  if (source.kind === 'record') {
    const reference = index.addRecord(source.work, source.ids).id
    const without = parsed.suppressAuthor ? { suppressAuthor: true as const } : {}
    const citation = { ...own, ...without, reference, spelledOutIn: note.number }
    index.cite(citation, note.number)
    return citation
  }
  if (source.fullness !== 'full') {
    const { title = '', volume } = source.work
    const named = listAuthors(source.work)
    const [only, ...others] = index.find(named, title, volume?.toString())
    if (only && others.length === 0) {
      bound.flags.push('shortForm')
      const citation = { ...own, reference: only.id, spelledOutIn: only.notes[0] ?? note.number }
      index.cite(citation, note.number)
      return citation
    }
    if (source.fullness === 'leaning') return null
    if (isNamedShortly(source.work)) {
      if (index.find(listAuthors(source.work), null).length > 0) return null
      bound.flags.push('newShortForm')
    }
  }
  const work = isIdem(source.work) ? nameSame(note, source.work, bound, before, index) : source.work
  if (!work) return null
  const citation = {
    ...own,
    reference: index.add(work).id,
    spelledOutIn: note.number,
  }
  index.cite(citation, note.number)
  return citation
}

function listAuthors({ author, editor }: Work): CslName[] {
  return author ?? editor ?? []
}

/** `Idem, ‹The Holy Family›`: by whom the source before it is. */
function isIdem(work: Work): boolean {
  const [name] = listAuthors(work)
  return /^(?:idem|id\.?|eadem|ders\.?|dies\.?)$/iu.test(name?.literal ?? name?.family ?? '')
}

function nameSame(
  { number, hasGapBefore }: NumberedNote,
  work: Work,
  bound: BoundNote,
  before: BoundNote | undefined,
  index: ReferenceIndex,
): Work | null {
  const word = 'Idem'
  const last = bound.citations.at(-1) ?? (hasGapBefore ? undefined : before?.citations.at(-1))
  const meant = last && index.get(last.reference)
  const authors = meant ? listAuthors(meant.csl) : []
  bound.ibids.push({ note: number, word, resolvesTo: last?.spelledOutIn ?? null })
  if (authors.length > 0) return { ...work, author: authors }
  bound.unbound.push({ word, why: hasGapBefore ? 'gapBefore' : 'noSourceBefore', name: '' })
  return null
}

/** `Trotsky, ‹History›, pg 5` means a work spelled out elsewhere; it is no work of its own. */
function isNamedShortly(work: Work): boolean {
  return listAuthors(work).every(({ given, literal }) => !given && !literal)
}

function toAffixes(parsed: Parsed | undefined): Pick<Citation, 'prefix' | 'suffix'> {
  return {
    ...(parsed?.prefix ? { prefix: parsed.prefix } : {}),
    ...(parsed?.suffix ? { suffix: parsed.suffix } : {}),
  }
}

/**
 * What a reference back points to. Ibid. and its like mean the citation just before: in the same
 * note, or else the single source of the note before, if it is certain which note that is. Op. cit.
 * means the one work of that author among the earlier notes. None or several: no answer, a reason
 * (design of notes, "Reading ibid").
 */

type Bound = { citation: Pick<BoundCitation, 'reference' | 'spelledOutIn' | 'locator'> }
type Unbound = { why: UnboundReason; name: string }

function bindIbid(input: {
  source: Extract<Source, { kind: 'ibid' }>
  locator: Locator | null
  note: BoundNote
  before: BoundNote | undefined
  hasGapBefore: boolean
  index: ReferenceIndex
}): Bound | Unbound {
  const { source, note, before, hasGapBefore } = input
  if (source.form === 'named') return bindNamed(input)
  if (note.unbound.length > 0) return { why: 'noSourceBefore', name: '' }
  const inNote = note.citations.at(-1)
  if (inNote) return { citation: pick(inNote, input.locator) }
  if (hasGapBefore) return { why: 'gapBefore', name: '' }
  if (!before) return { why: 'noNoteBefore', name: '' }
  const [first] = before.citations
  if (!first) return { why: 'noSourceBefore', name: '' }
  const isSole = before.citations.every(({ reference }) => reference === first.reference)
  if (!isSole || before.unbound.length > 0 || before.mayCiteMore)
    return { why: 'severalSourcesBefore', name: '' }
  return { citation: pick(before.citations.at(-1) ?? first, input.locator) }
}

function bindNamed(input: {
  source: Extract<Source, { kind: 'ibid' }>
  locator: Locator | null
  index: ReferenceIndex
}): Bound | Unbound {
  const { source, index, locator } = input
  const isSamePlace = source.word.toLowerCase().startsWith('loc')
  const name = source.names.map(({ family, literal }) => family ?? literal ?? '').join(', ')
  const [only, ...others] = index.find(source.names, source.title)
  if (!only) return { why: 'noWorkOfAuthor', name }
  if (others.length > 0) return { why: 'severalWorksOfAuthor', name }
  const citation = { reference: only.id, spelledOutIn: only.notes[0] ?? 0 }
  const place = locator ?? (isSamePlace ? only.lastPlace : undefined)
  return { citation: { ...citation, ...(place ? { locator: place } : {}) } }
}

/** Without a locator of its own, ibid. stands for the same place as well. */
function pick(before: BoundCitation, locator: Locator | null): Bound['citation'] {
  const { reference, spelledOutIn } = before
  const place = locator ?? before.locator
  return { reference, spelledOutIn, ...(place ? { locator: place } : {}) }
}

/**
 * Whether words look as if they named a source: a page, a year of publication after a comma or in
 * brackets, an address, a reference back. Used to flag prose that may hold a citation which was not
 * understood, and to bind no ibid. past it.
 */
export function hasCitationCues(text: string): boolean {
  return CUES.some((cue) => cue.test(text))
}

const CUES = [
  /(?:^|[\s,([])(?:pgs?|pp?|pages?)\.? ?\d/iu,
  /(?:^|[\s,])(?:S|с|стр)\. ?\d/u,
  /[,(] ?(?:1[4-9]|20)\d\d(?:[,)]|\.?$|, )/u,
  /\b(?:https?:\/\/|www\.|doi:)/iu,
  /(?:^|[\s,(])(?:ib[ií]d|ib[ií]dem|idem|op\. ?cit|ob\. ?cit|loc\. ?cit|a\. ?g\. ?[em]|dz\. ?cyt|ebd|ebenda|там же|tamże|tamtéž|ivi)(?![\p{L}])/iu,
  /(?:^|[\s,])(?:chapter|vol\.|volume|Bd\.) ?[\dIVX]/iu,
]

/** A note with its place in reading order and what was parsed from it. */
export type NumberedNote = {
  id: string
  number: number
  marked: boolean
  /** Whether it is uncertain that the note before it is the one that stood before it in the file. */
  hasGapBefore: boolean
  line: number
  runs: Run[]
  text: string
  parsed: ParsedNote
  /** Set where citations of a reference manager stand in the note. */
  managed?: ManagedNote
}

/** A citation with the number of the note in which its source stands spelled out. */
type BoundCitation = Citation & { spelledOutIn: number }

/** A note whose citations all point to references. */
export type BoundNote = {
  citations: BoundCitation[]
  prose: Run[]
  flags: NoteFlag[]
  ibids: ReadIbid[]
  /** Whether words around the citations may name a source that was not understood. */
  mayCiteMore: boolean
  /** Why a citation of the note could not be bound; such a one stands in its prose. */
  unbound: { word: string; why: UnboundReason; name: string }[]
}

export type UnboundReason =
  | 'noNoteBefore'
  | 'gapBefore'
  | 'noSourceBefore'
  | 'severalSourcesBefore'
  | 'noWorkOfAuthor'
  | 'severalWorksOfAuthor'

/** A reference being collected; `lastPlace` is the locator with which it was cited last. */
export type CollectedReference = {
  id: string
  key: string
  csl: CslItem
  notes: number[]
  lastPlace?: Locator
  /** What reference managers call the work. */
  managerIDs: string[]
}
