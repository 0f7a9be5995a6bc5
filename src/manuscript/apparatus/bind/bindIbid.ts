/**
 * What a reference back points to. Ibid. and its like mean the citation just before: in the same
 * note, or else the single source of the note before, if it is certain which note that is. Op. cit.
 * means the one work of that author among the earlier notes. None or several: no answer, a reason
 * (design of notes, "Reading ibid").
 */
import type { Locator } from '../../../citations/model'
import type { Source } from '../parse/model'
import type { ReferenceIndex } from './createReferenceIndex'
import type { BoundCitation, BoundNote, UnboundReason } from './model'

type Bound = { citation: Pick<BoundCitation, 'reference' | 'spelledOutIn' | 'locator'> }
type Unbound = { why: UnboundReason; name: string }

export function bindIbid(input: {
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
