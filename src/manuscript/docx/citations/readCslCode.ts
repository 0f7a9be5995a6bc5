import { readCslItem } from '../../../citations/exchange/readCslItem'
import type { Locator, LocatorLabel } from '../../../citations/model'
import type { ManagerCitation, ManagerItem } from '../../managerCitation'

/**
 * The citations of Zotero and Mendeley: an object of the CSL citation schema
 * (citation-style-language/schema, csl-citation.json), in a field after `CSL_CITATION`, in a
 * bookmark's properties, or in the tag of a content control.
 *
 * `noteIndex` is out of date in most files and `formattedCitation` may hold RTF: neither is used.
 *
 * @example readCslCode('ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": […]} aB3dE')
 */
export function readCslCode(code: string): ManagerCitation | null {
  const mark = code.indexOf('CSL_CITATION')
  if (mark < 0) return null
  const manager = /ZOTERO_/.test(code.slice(0, mark)) ? 'Zotero' : 'Mendeley'
  const object = findObject(code, mark)
  return object === null ? { manager, items: null } : readCslCitation(object, manager)
}

/** A link of a document that Zotero has made ready for another word processor; see readTransfer. */
export function readCslCitation(json: string, manager: 'Zotero' | 'Mendeley'): ManagerCitation {
  const citation = parse(json)
  const items = citation?.['citationItems']
  if (!citation || !Array.isArray(items)) return { manager, items: null }
  const properties = asRecord(citation['properties'])
  const mendeley = asRecord(citation['mendeley'])
  const override = asRecord(citation['manualOverride'])
  const printed =
    properties['plainCitation'] ??
    mendeley['plainTextFormattedCitation'] ??
    override['citeprocText']
  const edited =
    properties['dontUpdate'] === true ||
    isText(properties['custom']) ||
    isText(mendeley['manualFormatting']) ||
    citation['isEdited'] === true ||
    override['isManuallyOverridden'] === true
  return {
    manager,
    items: items.map((item) => readItem(asRecord(item), manager)),
    ...(isText(printed) ? { printed } : {}),
    ...(edited ? { edited } : {}),
  }
}

function readItem(item: Record<string, unknown>, manager: 'Zotero' | 'Mendeley'): ManagerItem {
  const read = item['itemData'] === undefined ? null : readCslItem(item['itemData'], '')
  const uris = [item['uris'], item['uri']].flat().filter(isText)
  // Mendeley Desktop counts its works anew in each citation (`ITEM-1`); its add-in gives them names.
  const named = manager === 'Mendeley' && isText(item['id']) && !/^ITEM-\d+$/.test(item['id'])
  const ids = uris.length > 0 || !named ? uris : [`mendeley:${String(item['id'])}`]
  const { locator, suffix: placed } = readLocator(item['locator'], item['label'])
  const suffix = placed + (isText(item['suffix']) ? item['suffix'] : '')
  return {
    ids: [...new Set(ids)],
    csl: read?.item ?? null,
    ...(locator ? { locator } : {}),
    ...(isText(item['prefix']) ? { prefix: item['prefix'] } : {}),
    ...(suffix === '' ? {} : { suffix }),
    ...(item['suppress-author'] === true ? { suppressAuthor: true } : {}),
    dropped: (read?.dropped ?? []).filter((field) => !UNMISSED.has(field)),
  }
}

/** What managers keep for themselves, and what other fields say already. */
const UNMISSED = new Set(
  'abstract source keyword categories journalAbbreviation container-title-short call-number archive_location citation-label system_id custom multi PMID PMCID'.split(
    ' ',
  ),
)

const LABELS: Record<LocatorLabel, true> = {
  page: true,
  chapter: true,
  volume: true,
  section: true,
  paragraph: true,
  part: true,
  book: true,
  line: true,
  verse: true,
  note: true,
  folio: true,
  column: true,
  figure: true,
}

/**
 * A place in a work; without a label it is a page (CSL 1.0.2, appendix II). A kind of place the
 * desk does not know is said in words behind the citation.
 */
export function readLocator(value: unknown, label: unknown): { locator?: Locator; suffix: string } {
  const text = typeof value === 'number' ? String(value) : isText(value) ? value.trim() : ''
  if (text === '') return { suffix: '' }
  const kind = isText(label) ? label : 'page'
  if (!isLabel(kind)) return { suffix: `, ${kind} ${text}` }
  return { locator: { label: kind, value: text }, suffix: '' }
}

function isLabel(label: string): label is LocatorLabel {
  return Object.hasOwn(LABELS, label)
}

/** The object in braces that begins after an offset, or null where it has no end. */
function findObject(code: string, after: number): string | null {
  const start = code.indexOf('{', after)
  let depth = 0
  let inString = false
  for (let at = start; at >= 0 && at < code.length; at += 1) {
    const sign = code.charAt(at)
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) return code.slice(start, at + 1)
    }
  }
  return null
}

function parse(json: string): Record<string, unknown> | null {
  try {
    return asRecord(JSON.parse(json))
  } catch {
    return null
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Record<string, unknown>) : {}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
