import CSL from 'citeproc'
import type { Cite, Engine } from 'citeproc'
import type { CslItem, Run } from '../model'
import { readLocale } from '../styles/styleLibrary'
import type { PlacedCitation } from '../numbering/decidePositions'
import { normaliseLocatorValue } from '../references/normaliseLocatorValue'
import { parseMarkedText } from './parseMarkedText'
import { fingerprintItem, recallRuns, type NoteLayout } from './recallRuns'
import { registerRunsFormat, RUNS_FORMAT } from './registerRunsFormat'
import { MARK } from './runMarks'

/** Formats single citations; the layout's affixes and delimiter are given to the caller to set. */
export type NoteEngine = {
  layout: NoteLayout
  formatCitation: (cite: {
    placed: PlacedCitation
    note: number
    /** Whether words stand before the citation, so that it does not begin a sentence. */
    follows: boolean
  }) => Run[]
}

/** Stands between two works of a note where the style names nothing: they may not run together. */
const UNNAMED_DELIMITER = '; '

const POSITIONS = { first: 0, subsequent: 1, ibid: 2, 'ibid-with-locator': 3 } as const

/** What the engine prints for an item none of whose fields the style prints. */
const NOTHING_PRINTED = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR: reference with no printed form\.\]/

registerRunsFormat()

/**
 * Sets up the citation engine for some references under one style. The engine's own readings of
 * free text are turned off: a colon in a remark, a bar or `p.` in a locator and a comma in a name
 * mean nothing but themselves. References are known to the engine by their order, so no id can
 * collide with a word of its own.
 *
 * Throws what the engine throws where `style` is no usable CSL; validateStyle says beforehand.
 */
export function createNoteEngine(setup: {
  references: readonly CslItem[]
  style: string
  locale?: string
}): NoteEngine {
  const items = setup.references.map(toEngineItem)
  const byEngineID = new Map(items.map((item) => [item.id, item]))
  const engineIDs = new Map(setup.references.map((reference, index) => [reference.id, `r${index}`]))
  let engine: Engine | undefined
  const open = () => (engine ??= openEngine(setup, byEngineID))
  const known = recallRuns(setup.style, setup.locale ?? '')
  const layout = known.layout(() => readLayout(open()))
  const fingerprints = new Map(setup.references.map((item) => [item.id, fingerprintItem(item)]))

  let isReady = false
  /** Registering the references takes as long as printing a third of them, and may not be needed. */
  const readyEngine = () => {
    if (!isReady) {
      Object.assign(open().citation.opt, { layout_prefix: '', layout_suffix: '' })
      open().updateItems(items.map((item) => item.id))
    }
    isReady = true
    return open()
  }

  return {
    layout,
    formatCitation: ({ placed, note, follows }) => {
      const { citation, position, firstNote, lastNote } = placed
      const id = engineIDs.get(citation.reference)
      if (id === undefined) return [{ text: '[reference missing]' }]
      const cite: Cite = {
        id,
        position: POSITIONS[position],
        'near-note': lastNote !== null && note - lastNote <= layout.nearDistance,
        ...(firstNote !== null && { 'first-reference-note-number': firstNote }),
        ...(citation.locator && {
          locator: normaliseLocatorValue(citation.locator.value).replaceAll('.', MARK.stop),
          label: citation.locator.label,
        }),
        ...(follows && { prefix: MARK.follows }),
      }
      const key = JSON.stringify([fingerprints.get(citation.reference), { ...cite, id: '' }])
      const before = known.find(key)
      if (before) return before
      const marked = readyEngine().makeCitationCluster([cite])
      const runs = NOTHING_PRINTED.test(marked)
        ? [{ text: '[reference without printable fields]' }]
        : parseMarkedText(marked)
      known.keep(key, runs)
      return runs
    },
  }
}

/** The engine reads the whole style here; it is needed for what was not printed before only. */
function openEngine(
  { style, locale }: { style: string; locale?: string },
  items: ReadonlyMap<string, CslItem>,
): Engine {
  const engine = new CSL.Engine(
    {
      retrieveLocale: readLocale,
      retrieveItem: (id) => {
        const item = items.get(id)
        if (!item) throw new Error(`The citation engine asks for an unknown item ${id}`)
        return item
      },
    },
    style,
    locale ?? 'en-US',
    locale !== undefined,
  )
  Object.assign(engine.opt.development_extensions, {
    field_hack: false,
    locator_date_and_revision: false,
    locator_label_parse: false,
    raw_date_parsing: false,
    parse_names: false,
    wrap_url_and_doi: true,
  })
  engine.setOutputFormat(RUNS_FORMAT)
  return engine
}

function readLayout({ citation: { opt } }: Engine): NoteLayout {
  return {
    prefix: opt.layout_prefix,
    suffix: opt.layout_suffix,
    delimiter: opt.layout_delimiter ?? UNNAMED_DELIMITER,
    nearDistance: opt['near-note-distance'],
  }
}

/** Styles older than CSL 1.0.2 call the event `event`. */
function toEngineItem(reference: CslItem, index: number): CslItem {
  const text = JSON.stringify(reference).replaceAll('\u202F', MARK.narrowSpace)
  const item = JSON.parse(text) as CslItem
  const event = item['event-title']
  return Object.assign(item, { id: `r${index}` }, event === undefined ? {} : { event })
}
