import { addAll } from '../../addAll'
import { cslToShortForm } from '../../../citations/references/cslToShortForm'
import { createProblem } from '../../createProblem'
import { mapBlocks, plainText } from '../../../text/walk'
import {
  citationOf,
  whyAsPrinted,
  withoutCitation,
  type ManagerCitation,
} from '../../managerCitation'
import type {
  ManuscriptBlock,
  ManuscriptInline,
  ManuscriptNote,
  ManuscriptProblem,
  ManuscriptTree,
} from '../../model'
import type { Story } from '../content/story'
import { wording } from '../../../wording'

/** What has to be known of a story to place the citations in it. */
export type CitingStory = Pick<Story, 'line' | 'note'> & {
  reading: Pick<Story['reading'], 'citations' | 'problems'>
}

/** What is found of citations while a file is read. */
export type PlacedCitations = {
  /** All of them, in the order of the file's parts. */
  found: ManagerCitation[]
  /** The notes that citations in the running text became. */
  notes: ManuscriptNote[]
  /** Links of managers in Google Docs, by manager. */
  links: Map<string, number>
}

/**
 * The content of a paragraph with its citations in their places. In a note the words stay, marked
 * with their citation, which the apparatus takes in their stead. In the running text a citation
 * becomes a note of its own, because Forme has notes: words in brackets and raised figures give
 * way to its marker, other words are a part of the sentence and stay before it. Words that were put
 * in by hand, or stand for data that cannot be read, stay as they were printed, and the editor is
 * asked.
 */
export function placeCitations(
  story: CitingStory,
  content: ManuscriptInline[],
): ManuscriptInline[] {
  if (content.every((inline) => citationOf(inline) === undefined)) return content
  const placed: ManuscriptInline[] = []
  for (const { citation, inlines } of groupByCitation(content)) {
    if (citation === undefined) {
      placed.push(...inlines)
      continue
    }
    const { citations, problems } = story.reading
    const isKnown = citations.found.includes(citation)
    if (!isKnown) citations.found.push(citation)
    const words = plainText(inlines)
    const why = whyAsPrinted(citation, words)
    if (story.note !== null) placed.push(...inlines)
    else if (isKnown || why !== null) placed.push(...inlines.map(withoutCitation))
    else placeNote(story, placed, inlines, words)
    if (why !== null) {
      const details = { words, manager: citation.manager, reason: describe(citation, why) }
      problems.push(createProblem('citationAsPrinted', details, { line: story.line }))
    }
  }
  return story.note === null ? behindStops(placed) : placed
}

/**
 * The citations that still stand in running text once notes that stand in place were taken out of it:
 * those of formats whose readers do not place them.
 */
export function placeLateCitations(blocks: ManuscriptBlock[]): {
  blocks: ManuscriptBlock[]
  notes: ManuscriptNote[]
  problems: ManuscriptProblem[]
} {
  const citations: PlacedCitations = { found: [], notes: [], links: new Map() }
  const problems: ManuscriptProblem[] = []
  const reading = { citations, problems }
  const placed = mapBlocks<ManuscriptTree>(blocks, {
    content: (content, { line }) => placeCitations({ note: null, line, reading }, content),
  })
  addAll(problems, describeCitations(citations))
  return { blocks: placed, notes: citations.notes, problems }
}

const REASONS = wording.findings.asPrinted

function describe({ items }: ManagerCitation, why: keyof typeof REASONS): string {
  const works = (items ?? []).map(({ csl, ids }) =>
    csl === null ? (ids[0] ?? wording.findings.namelessWork) : `“${cslToShortForm(csl)}”`,
  )
  return wording.findings.asPrintedNaming(REASONS[why], works)
}

type Stretch = { citation: ManagerCitation | undefined; inlines: ManuscriptInline[] }

function groupByCitation(content: ManuscriptInline[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const inline of content) {
    const citation = citationOf(inline)
    const last = stretches.at(-1)
    if (last && last.citation === citation) last.inlines.push(inline)
    else stretches.push({ citation, inlines: [inline] })
  }
  return stretches
}

const IN_BRACKETS = /^\s*(?:\(.*\)|\[.*\])\s*$/s
const FIGURES = /^[\d\s,;–-]+$/

function placeNote(
  { line, reading }: CitingStory,
  placed: ManuscriptInline[],
  inlines: ManuscriptInline[],
  words: string,
): void {
  const { notes } = reading.citations
  const isRaised = inlines.every((inline) => inline.type !== 'text' || inline.superscript === true)
  const givesWay = IN_BRACKETS.test(words) || (isRaised && FIGURES.test(words))
  const before = placed.at(-1)
  if (!givesWay) placed.push(...inlines.map(withoutCitation))
  else if (before?.type === 'text') placed.splice(-1, 1, { ...before, text: before.text.trimEnd() })
  const id = `citation-${notes.length + 1}`
  placed.push({ type: 'noteMarker', note: id, label: words.trim() })
  notes.push({ id, label: words.trim(), kind: 'footnote', content: inlines, line })
}

/** The marker of a note stands behind the stop or comma that follows its words. */
function behindStops(content: ManuscriptInline[]): ManuscriptInline[] {
  return content.flatMap((inline, index) => {
    const next = content[index + 1]
    if (isOwnMarker(inline) && next?.type === 'text') {
      const { stops } = splitStops(next.text)
      return stops === '' ? [inline] : [{ ...next, text: stops }, inline]
    }
    const before = content[index - 1]
    if (inline.type !== 'text' || before === undefined || !isOwnMarker(before)) return [inline]
    const { text } = splitStops(inline.text)
    return text === '' ? [] : [{ ...inline, text }]
  })
}

function isOwnMarker(inline: ManuscriptInline): boolean {
  return inline.type === 'noteMarker' && inline.note.startsWith('citation-')
}

function splitStops(text: string): { stops: string; text: string } {
  const stops = /^[.,;:!?]+/.exec(text)?.[0] ?? ''
  return { stops, text: text.slice(stops.length) }
}

/** What the citations of a file leave for the editor to know. */
export function describeCitations({ found, links, notes }: PlacedCitations): ManuscriptProblem[] {
  const [first] = notes
  const problems = first
    ? [
        createProblem(
          'citationsInText',
          { count: notes.length, example: plainText(first.content) },
          { line: first.line },
        ),
      ]
    : []
  for (const [manager, count] of links) {
    problems.push(createProblem('citationsWithoutRecords', { count, manager }))
  }
  const dropped = found.flatMap(({ items }) => (items ?? []).flatMap((item) => item.dropped))
  if (dropped.length > 0) {
    const fields = [...new Set(dropped)].sort().join(', ')
    problems.push(createProblem('citationFieldsLeft', { fields }))
  }
  return problems
}
