import CSL from 'citeproc'
import type { Engine, ParsedXML } from 'citeproc'
import type { CslItem } from '../model'
import { readLocale } from '../styles/styleLibrary'
import { registerRunsFormat, RUNS_FORMAT } from './registerRunsFormat'
import { BREAK_SIGNS, MARK } from './runMarks'

registerRunsFormat()

const locales = new Map<string, ParsedXML>()

/**
 * The citation engine under a style, knowing items but not cited yet. Its own readings of free text
 * are turned off: a colon in a remark, a bar or `p.` in a locator and a comma in a name mean nothing
 * but themselves. Narrow spaces of the style, its language and the items go through it as marks,
 * because it puts its own before `:;?!`, and those are undone (parseMarkedText).
 *
 * Throws what the engine throws where `style` is no usable CSL; validateStyle says beforehand.
 */
export function openEngine(
  { locale, style }: { style: string; locale?: string | undefined },
  items: ReadonlyMap<string, CslItem>,
): Engine {
  const engine = new CSL.Engine(
    {
      retrieveLocale: markLocale,
      retrieveItem: (id) => {
        const item = items.get(id)
        if (!item) throw new Error(`The citation engine asks for an unknown item ${id}`)
        return item
      },
    },
    markSpaces(style),
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

/**
 * Makes items known to the engine. It prints each once to find those that look alike, which takes a
 * third of the time of all their notes: a style that neither tells works apart nor lists them is
 * spared that.
 */
export function registerItems(
  engine: Engine,
  ids: string[],
  { tellsApart }: { tellsApart: boolean },
): void {
  if (tellsApart) {
    engine.updateItems(ids)
    return
  }
  const print = CSL.getAmbiguousCite
  CSL.getAmbiguousCite = ({ id }) => id
  try {
    engine.updateItems(ids)
  } finally {
    CSL.getAmbiguousCite = print
  }
}

/**
 * A reference as the engine is given it, under an id that no word of its own can be. Styles older
 * than CSL 1.0.2 call the event `event`.
 */
export function toEngineItem(reference: CslItem, index: number): CslItem {
  const item = JSON.parse(markSpaces(JSON.stringify(reference))) as CslItem
  const event = item['event-title']
  return Object.assign(item, { id: `r${index}` }, event === undefined ? {} : { event })
}

const markSpaces = (text: string) =>
  text.replace(BREAK_SIGNS, '\uFFFD').replaceAll('\u202F', MARK.narrowSpace)

function markLocale(language: string): ParsedXML {
  const known = locales.get(language)
  if (known) return known
  const locale = JSON.parse(markSpaces(JSON.stringify(readLocale(language)))) as ParsedXML
  locales.set(language, locale)
  return locale
}
