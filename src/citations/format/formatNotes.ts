/**
 * Notes as printed. Numbers, ibid and short forms are computed from the citations each time and
 * stored nowhere, so that they cannot point at a source that was moved away.
 *
 * A short form that two of the cited references share would point at both: such references are
 * printed in full at every mention, whatever the style says.
 */
import type { CslItem, Note, PrintedNote, Run } from '../model'
import { houseStyle } from '../style/houseStyle'
import { appendProse } from './appendProse'
import { createNoteEngine, type NoteEngine } from './createNoteEngine'
import { decidePositions, type PlacedCitation } from '../numbering/decidePositions'
import { joinCitations } from './joinCitations'
import { runsToText } from './runsToText'

/**
 * Formats notes given in reading order: the first is note 1, and a note of prose alone counts.
 *
 * `style` is the text of a CSL style, the house style if it is left out; `locale` overrules the
 * language of the style, which is American English where the style names none, as CSL has it. A citation whose reference is not among
 * `references` is printed as `[reference missing]` and is never an error here: checkApparatus
 * reports it. Throws where `style` is no usable CSL style.
 *
 * @example formatNotes({ notes, references })[1]?.printed // [{ text: 'ibid. pg 70-71' }]
 */
export function formatNotes(input: {
  notes: readonly Note[]
  references: Readonly<Record<string, CslItem>>
  style?: string
  locale?: string
}): PrintedNote[] {
  const places = decidePositions(input.notes)
  const engine = createNoteEngine({
    references: listCited(places, input.references),
    style: input.style ?? houseStyle,
    ...(input.locale !== undefined && { locale: input.locale }),
  })
  const ambiguous = findAmbiguous(places, engine)
  return input.notes.map((note, index) => {
    const number = index + 1
    const placed = places[index] ?? []
    const printed = placed.map((place) =>
      place.position === 'subsequent' && ambiguous.has(place.citation.reference)
        ? spellOut(place)
        : place,
    )
    return {
      id: note.id,
      number,
      printed: formatNote(note, number, printed, engine),
      resolved: formatNote(note, number, placed.map(spellOut), engine),
      citations: placed.map(({ citation, position }) => ({ ...citation, position })),
    }
  })
}

function formatNote(
  note: Note,
  number: number,
  places: readonly PlacedCitation[],
  engine: NoteEngine,
): Run[] {
  const cites = places.map((placed, index) => ({
    citation: placed.citation,
    formatted: engine.formatCitation({
      placed,
      note: number,
      follows: continuesSentence(placed.citation.prefix ?? '', index),
    }),
  }))
  return appendProse(joinCitations(cites, engine.layout), note.prose)
}

/** Whether words stand before a citation. A prefix of several words with a full stop ends them. */
function continuesSentence(prefix: string, index: number): boolean {
  if (prefix.trim() === '') return index > 0
  return !(/\S\s+\S/.test(prefix) && /[.!?][)\]’”]*\s*$/.test(prefix))
}

const spellOut = (place: PlacedCitation): PlacedCitation => ({
  ...place,
  position: 'first',
  firstNote: null,
  lastNote: null,
})

function listCited(
  places: readonly PlacedCitation[][],
  references: Readonly<Record<string, CslItem>>,
): CslItem[] {
  const ids = new Set(places.flat().map((place) => place.citation.reference))
  return [...ids].flatMap((id) => {
    const item = Object.hasOwn(references, id) ? references[id] : undefined
    return item ? [{ ...item, id }] : []
  })
}

/** References whose short form, without locator, is also that of another cited reference. */
function findAmbiguous(places: readonly PlacedCitation[][], engine: NoteEngine): Set<string> {
  if (!places.flat().some((place) => place.position === 'subsequent')) return new Set()
  const byShortForm = new Map<string, string[]>()
  places.forEach((placed, index) => {
    for (const { citation, position } of placed) {
      if (position !== 'first') continue
      const short = engine.formatCitation({
        placed: {
          citation: { reference: citation.reference },
          position: 'subsequent',
          firstNote: index + 1,
          lastNote: null,
        },
        note: index + 1,
        follows: false,
      })
      const text = runsToText(short)
      byShortForm.set(text, [...(byShortForm.get(text) ?? []), citation.reference])
    }
  })
  return new Set([...byShortForm.values()].filter((ids) => ids.length > 1).flat())
}
