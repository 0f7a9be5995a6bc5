/**
 * Notes as readers see them. Numbers, ibid and short forms are computed from the citations each time and
 * stored nowhere, so that they cannot point at a source that was moved away.
 *
 * A short form that two of the cited references share would point at both: such references are
 * printed in full at every mention, whatever the style says, unless the magazine leaves that rule.
 */
import type { CslItem, HouseRules, Note, PrintedNote, PrintedWork, Run } from '../model'
import { houseStyle } from '../style/houseStyle'
import { appendProse } from './appendProse'
import { createNoteEngine, type NoteEngine } from './createNoteEngine'
import { decidePositions, type PlacedCitation } from '../numbering/decidePositions'
import { joinCitations } from './joinCitations'
import { runsToText } from './runsToText'

/** The rules of a magazine that has not left them. */
export const HOUSE_RULES: HouseRules = { strictIbid: true, spellOutShared: true }

/**
 * How notes are printed. `style` is the text of a CSL style, the house style if it is left out;
 * `locale` overrules the language of the style, which is American English where the style names
 * none, as CSL has it; `rules` both hold where they are left out.
 */
export type Printing = { style?: string; locale?: string; rules?: HouseRules }

type Cited = { notes: readonly Note[]; references: Readonly<Record<string, CslItem>> }

/**
 * Formats notes given in reading order: the first is note 1, and a note of prose alone counts. A
 * citation whose reference is not among `references` is printed as `[reference missing]` and is
 * never an error here: checkApparatus reports it. Throws where `style` is no usable CSL style.
 *
 * @example formatNotes({ notes, references })[1]?.printed // [{ text: 'ibid. pg 70-71' }]
 */
export function formatNotes(input: Cited & Printing): PrintedNote[] {
  return printNotes(openNotes(input))
}

/**
 * The notes and the list of the works they cite, by the style's own `<bibliography>` and in its
 * order. `works` is null where the style has none; a work of which it prints nothing is not in it.
 */
export function formatApparatus(input: Cited & Printing): {
  notes: PrintedNote[]
  works: PrintedWork[] | null
} {
  const opened = openNotes(input)
  return { notes: printNotes(opened), works: opened.engine.formatWorks() }
}

/** The same of several texts, each for itself. */
export function formatEvery(
  inputs: readonly (Cited & Printing)[],
): ReturnType<typeof formatApparatus>[] {
  return inputs.map(formatApparatus)
}

type OpenNotes = ReturnType<typeof openNotes>

function openNotes({
  locale,
  notes,
  references,
  rules = HOUSE_RULES,
  style = houseStyle,
}: Cited & Printing) {
  const places = decidePositions(notes, rules)
  const cited = listCited(places, references)
  const engine = createNoteEngine({ places, references: cited, style, locale })
  let house: NoteEngine | undefined
  const inHouse = () =>
    (house ??= createNoteEngine({ places, references: cited, style: houseStyle, locale }))
  /** A work of which the style prints nothing is named as the house does: readers get no gap. */
  const formatCitation: NoteEngine['formatCitation'] = (cite) => {
    const printed = engine.formatCitation(cite)
    if (runsToText(printed).trim() !== '') return printed
    const named = style === houseStyle ? [] : inHouse().formatCitation(cite)
    return named.length > 0 ? named : [{ text: '[reference without printable fields]' }]
  }
  const joins = style === houseStyle ? joinOneByOne : joinByStyle
  return { engine: { ...engine, formatCitation }, joins, notes, places, rules }
}

function printNotes({ engine, joins, notes, places, rules }: OpenNotes): PrintedNote[] {
  const ambiguous = rules.spellOutShared ? findAmbiguous(places, engine) : new Set<string>()
  return notes.map((note, index) => {
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
      printed: appendProse(joins(printed, number, engine), note.prose),
      resolved: appendProse(joins(placed.map(spellOut), number, engine), note.prose),
      citations: placed.map(({ citation, position }) => ({ ...citation, position })),
    }
  })
}

type Join = (places: readonly PlacedCitation[], note: number, engine: NoteEngine) => Run[]

/**
 * The house style has nothing to say of several works in a note, so the words the writer put around
 * them decide.
 */
const joinOneByOne: Join = (places, note, engine) => {
  const cites = places.map((placed, index) => ({
    citation: placed.citation,
    formatted: engine.formatCitation({
      placed,
      note,
      follows: continuesSentence(placed.citation.prefix ?? '', index),
    }),
  }))
  return joinCitations(cites, engine.layout)
}

/**
 * Any other style sets the citations of a note itself. Where their order is a part of what is said
 * (“quoted in”, words that run on into the next), or the style has no words for one of them, they
 * stand one by one.
 */
const joinByStyle: Join = (places, note, engine) => {
  const runsOn = places.some(({ citation: { quotedIn, suffix } }, index) => {
    return quotedIn ?? (index < places.length - 1 && /\s$/.test(suffix ?? ''))
  })
  const cites = places.map((placed) => ({ placed, note }))
  return (runsOn ? null : engine.formatNote(cites)) ?? joinOneByOne(places, note, engine)
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
        // A later note: the number of the first may be what tells two short forms apart.
        note: index + 2,
        follows: false,
      })
      const text = runsToText(short)
      const alike = byShortForm.get(text)
      if (alike) alike.push(citation.reference)
      else byShortForm.set(text, [citation.reference])
    }
  })
  return new Set([...byShortForm.values()].filter((ids) => ids.length > 1).flat())
}
