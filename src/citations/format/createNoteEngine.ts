import type { Cite, Cluster, Engine } from 'citeproc'
import type { CslItem, PrintedWork, Run } from '../model'
import type { PlacedCitation } from '../numbering/decidePositions'
import { normaliseLocatorValue } from '../references/normaliseLocatorValue'
import { openEngine, registerItems, toEngineItem } from './openEngine'
import { parseMarkedText } from './parseMarkedText'
import { fingerprintItem, recallRuns, recallWorks, type NoteLayout } from './recallRuns'
import { RUNS_FORMAT } from './registerRunsFormat'
import { markAffix, MARK } from './runMarks'
import { runsToText } from './runsToText'

/** A citation in its place, and the number of its note. */
type CiteInNote = { placed: PlacedCitation; note: number }

export type NoteEngine = {
  /** For whoever joins the citations of a note; `formatNote` has joined them. */
  layout: NoteLayout
  /**
   * One citation without its affixes; empty where the style has no words for its work. `follows`:
   * words stand before it, so it begins no sentence.
   */
  formatCitation: (cite: CiteInNote & { follows: boolean }) => Run[]
  /**
   * The citations of one note as the style sets them: in its order, those of one author drawn
   * together, its closing mark inside a quotation mark where its language has that. Null where one
   * of them prints nothing, which the engine leaves out without a word.
   */
  formatNote: (cites: readonly CiteInNote[]) => Run[] | null
  /** The list of all references the engine was given, as the style has it; null where it has none. */
  formatWorks: () => PrintedWork[] | null
}

type Affixes = Pick<NoteLayout, 'prefix' | 'suffix' | 'delimiter'>

/** Stands between two works of a note where the style names nothing: they may not run together. */
const UNNAMED_DELIMITER = '; '

const POSITIONS = { first: 0, subsequent: 1, ibid: 2, 'ibid-with-locator': 3 } as const

/** What the engine prints for an item none of whose fields the style prints. */
const NOTHING_PRINTED = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: reference with no printed form\.\]/

/**
 * Sets up the citation engine for some references under one style. `places` are the citations of
 * the whole text: by them a style tells apart works that look alike ("disambiguation", CSL 1.0.2).
 */
export function createNoteEngine(setup: {
  references: readonly CslItem[]
  places: readonly (readonly PlacedCitation[])[]
  style: string
  locale?: string | undefined
}): NoteEngine {
  const { places, references, style } = setup
  const items = references.map(toEngineItem)
  const byEngineID = new Map(items.map((item) => [item.id, item]))
  const engineIDs = new Map(references.map((reference, index) => [reference.id, `r${index}`]))
  let engine: Engine | undefined
  const open = () => (engine ??= openEngine(setup, byEngineID))
  const known = recallRuns(style, setup.locale ?? '')
  const layout = known.layout(() => readLayout(open()))
  const fingerprints = new Map(references.map((item) => [item.id, fingerprintItem(item)]))

  let isReady = false
  /** Registering the references takes as long as printing a third of them, and may not be needed. */
  const readyEngine = () => {
    if (isReady) return open()
    isReady = true
    const opened = open()
    const sorts = opened.citation_sort.tokens.length > 0
    const looksAround = sorts || style.includes('disambiguate')
    registerItems(
      opened,
      items.map((item) => item.id),
      { tellsApart: looksAround || style.includes('<bibliography') },
    )
    if (looksAround) {
      opened.rebuildProcessorState(listClusters(), RUNS_FORMAT)
    }
    if (sorts) {
      for (const { citationID, sortedItems } of opened.registry.citationreg.citationByIndex) {
        orders.set(
          citationID,
          sortedItems.map(([, { id }]) => id),
        )
      }
      // It sorts single clusters by the wrong key where it groups works by author (2.4.63).
      opened.citation_sort.tokens = []
    }
    return opened
  }
  /** The ids of the works of each note in the order of the style, where it has one. */
  const orders = new Map<string, string[]>()
  const sort = (cites: Cite[], note: number): Cite[] => {
    const left = [...cites]
    const sorted = (orders.get(`n${note}`) ?? []).flatMap((id) => {
      const at = left.findIndex((cite) => cite.id === id)
      return at < 0 ? [] : left.splice(at, 1)
    })
    return [...sorted, ...left]
  }
  const listClusters = (): Cluster[] =>
    places.flatMap((placed, index) => {
      const citationItems = placed.flatMap(({ citation: { locator, reference } }) => {
        const id = engineIDs.get(reference)
        return id === undefined ? [] : { id, ...(locator && toEngineLocator(locator)) }
      })
      const properties = { noteIndex: index + 1 }
      const citationID = `n${properties.noteIndex}`
      return citationItems.length > 0 ? { citationID, citationItems, properties } : []
    })

  const toCite = ({ note, placed: { citation, firstNote, lastNote, position } }: CiteInNote) => ({
    id: engineIDs.get(citation.reference) ?? '',
    position: POSITIONS[position],
    'near-note': lastNote !== null && note - lastNote <= layout.nearDistance,
    ...(firstNote !== null && firstNote !== note && { 'first-reference-note-number': firstNote }),
    ...(citation.locator && toEngineLocator(citation.locator)),
    ...(citation.suppressAuthor && { 'suppress-author': true as const }),
  })

  const print = (cites: Cite[], note: number, affixes: Affixes) => {
    const ids = cites.map(({ id }) => references[Number(id.slice(1))]?.id)
    const key = JSON.stringify([
      ids.map((id) => id !== undefined && fingerprints.get(id)),
      cites.map((cite) => ({ ...cite, id: '' })),
      affixes,
    ])
    const before = known.find(key)
    if (before) return before
    const ready = readyEngine()
    Object.assign(ready.citation.opt, {
      layout_prefix: affixes.prefix,
      layout_suffix: affixes.suffix,
      layout_delimiter: affixes.delimiter,
    })
    const marked = ready.makeCitationCluster(cites.length > 1 ? sort(cites, note) : cites)
    const runs = NOTHING_PRINTED.test(marked) ? [] : parseMarkedText(marked)
    known.keep(key, runs)
    return runs
  }

  const formatOne = (cite: CiteInNote, follows: boolean): Run[] => {
    const affix = follows ? { prefix: MARK.follows } : {}
    return print([{ ...toCite(cite), ...affix }], cite.note, { ...layout, prefix: '', suffix: '' })
  }

  return {
    layout,
    formatCitation: ({ follows, ...cite }) => {
      if (!engineIDs.has(cite.placed.citation.reference)) return [{ text: '[reference missing]' }]
      return formatOne(cite, follows)
    },
    formatNote: (cites) => {
      const isWhole = cites.every((cite) => {
        const isKnown = engineIDs.has(cite.placed.citation.reference)
        return isKnown && runsToText(formatOne(cite, false)).trim() !== ''
      })
      const [first] = cites
      if (!isWhole || !first) return null
      const affixed = cites.map((cite) => {
        const { prefix, suffix } = cite.placed.citation
        return {
          ...toCite(cite),
          ...(prefix && { prefix: markAffix(prefix) }),
          ...(suffix && { suffix: markAffix(suffix) }),
        }
      })
      return print(affixed, first.note, layout)
    },
    formatWorks: () => {
      if (!style.includes('<bibliography')) return null
      return recallWorks([style, setup.locale, references, listClusters()], () => {
        const list = readyEngine().makeBibliography()
        if (!list) return null
        const [{ entry_ids: ids }, entries] = list
        return entries.flatMap((marked, index) => {
          const id = references[Number(ids[index]?.[0]?.slice(1))]?.id
          if (id === undefined || NOTHING_PRINTED.test(marked)) return []
          return { id, printed: trimEnd(parseMarkedText(marked)) }
        })
      })
    },
  }
}

/** The engine would read `n.` in a locator as a label. */
const toEngineLocator = ({ label, value }: { label: string; value: string }) => ({
  locator: normaliseLocatorValue(value).replaceAll('.', MARK.stop),
  label,
})

function readLayout({ citation: { opt } }: Engine): NoteLayout {
  return {
    prefix: opt.layout_prefix,
    suffix: opt.layout_suffix,
    delimiter: opt.layout_delimiter ?? UNNAMED_DELIMITER,
    nearDistance: opt['near-note-distance'],
  }
}

function trimEnd(runs: Run[]): Run[] {
  const last = runs.at(-1)
  return last ? [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }] : runs
}
