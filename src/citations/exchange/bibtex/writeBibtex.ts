import type { CslDate, CslItem, CslName } from '../../model'
import { writeEDTF } from '../../references/edtf'
import { isOrganization } from '../../references/readName'
import { CARRIER, encodeCarrier } from '../carrier'
import { labelReferences } from '../labelReferences'
import { readCslItem } from '../readCslItem'
import { writeEntryType } from './entryTypes'
import { readBibtex } from './readBibtex'
import { textToTex, titleToTex } from './textToTex'

/**
 * Writes references as biblatex in UTF-8, one entry each, in order, under labels that are unique in
 * the file. Where BibTeX has another name for a field or a type that biblatex knows too, it is taken,
 * so that programs of either kind read the file.
 */
export function writeBibtex(items: readonly CslItem[]): string {
  const labels = labelReferences(items)
  return items.map((item, index) => writeEntry(item, labels[index] ?? '')).join('\n')
}

/**
 * The entry with its fields as biblatex has them and the carrier of what they alone would lose; with
 * the carrier alone where the marks in a text leave a brace open.
 */
function writeEntry(item: CslItem, label: string): string {
  const [type, subtype] = writeEntryType(item.type, item.genre)
  const fields = listFields(item, type, subtype).flatMap(([name, value]) => {
    const line = (value ?? '').replaceAll(/\s+/g, ' ').trim()
    return line === '' ? [] : [`\t${name} = {${line}},`]
  })
  const compose = (lines: readonly string[]) => [`@${type}{${label},`, ...lines, '}', ''].join('\n')
  const back = readBack(compose(fields))
  const carrier = encodeCarrier(item, back ?? {})
  return compose([
    ...(back ? fields : []),
    ...(carrier === null ? [] : [`\t${CARRIER} = {${carrier}},`]),
  ])
}

/** The entry as it would be read, or null where it would not be read as one. */
function readBack(entry: string): CslItem | null {
  const [read, ...others] = readBibtex(entry)
  if (!read || others.length > 0 || !('value' in read)) return null
  return readCslItem(read.value, '')?.item ?? null
}

function listFields(
  item: CslItem,
  type: string,
  subtype: string | undefined,
): [name: string, value: string | undefined][] {
  const isArticle = item.type.startsWith('article-')
  const text = (value: string | undefined) => value && textToTex(value)
  const title = (value: string | undefined) => value && titleToTex(value)
  const list = (value: string | undefined) => (value ? protectAnd(textToTex(value)) : undefined)
  return [
    ['author', writeNames(item.author)],
    ['editor', writeNames(item.editor)],
    ['translator', writeNames(item.translator)],
    ['bookauthor', writeNames(item['container-author'])],
    ['title', title(item.title)],
    ['shorttitle', title(item['title-short'])],
    [isArticle ? 'journal' : 'booktitle', text(item['container-title'])],
    ['entrysubtype', subtype],
    ['origtitle', title(item['original-title'])],
    ['series', text(item['collection-title'])],
    ['edition', text(item.edition)],
    ['volume', text(item.volume)],
    ['volumes', text(item['number-of-volumes'])],
    ['number', text(isArticle ? item.issue : item.number)],
    ['eventtitle', text(item['event-title'])],
    [HOUSES[type] ?? 'publisher', list(item.publisher)],
    ['address', list(item['publisher-place'])],
    ...listDates(item.issued),
    ['origdate', writeDate(item['original-date'])],
    ['pages', text(item.page)?.replaceAll(/-(?=\w)/g, '--')],
    ['type', /^(phd|masters)thesis$/.test(type) ? undefined : text(item.genre)],
    ['pubstate', text(item.status)],
    ['library', text(item.archive)],
    ['isbn', text(item.ISBN)],
    ['issn', text(item.ISSN)],
    ['doi', item.DOI && writeVerbatim(item.DOI)],
    ['url', item.URL && writeVerbatim(item.URL)],
    ['urldate', writeDate(item.accessed)],
    ['langid', item.language],
    ['note', text(item.note)],
  ]
}

/** Who brings a work out, where it is no publisher. */
const HOUSES: Readonly<Record<string, string>> = {
  phdthesis: 'school',
  mastersthesis: 'school',
  thesis: 'institution',
  techreport: 'institution',
}

/** An “and” of one name among several would make two of it. */
const protectAnd = (tex: string) => (/\sand\s/i.test(tex) ? `{${tex}}` : tex)

function writeNames(names: CslName[] | undefined): string | undefined {
  return names?.map(writeName).filter(Boolean).join(' and ')
}

function writeName(name: CslName): string {
  const say = (part: string | undefined) => textToTex(part ?? '')
  if (name.literal !== undefined) {
    return name.literal === 'others' ? 'others' : `{${say(name.literal)}}`
  }
  const guard = (part: string) => (/,|\sand\s/i.test(part) ? `{${part}}` : part)
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  const isBare = given === '' && name.suffix === undefined
  if (isBare) return isOrganization(family) ? `{${say(family)}}` : guard(say(family))
  return [family, ...(name.suffix === undefined ? [] : [name.suffix]), given]
    .map((part) => guard(say(part)))
    .join(', ')
}

/** BibTeX knows the year alone. */
function listDates(date: CslDate | undefined): [name: string, value: string | undefined][] {
  const form = writeDate(date)
  const year = date?.['date-parts']?.[0]?.[0]
  if (year === undefined || year < 0) return [['date', form]]
  return [
    ['date', form === String(year).padStart(4, '0') ? undefined : form],
    ['year', String(year)],
  ]
}

/** A date in words is no date of biblatex. */
function writeDate(date: CslDate | undefined): string | undefined {
  if (!date) return undefined
  const form = writeEDTF(date)
  return form?.replace(/^(-?)(\d{1,4})(?=\D|$)/, (_, minus: string, year: string) =>
    minus === '' ? year.padStart(4, '0') : `-${year.padStart(4, '0')}`,
  )
}

/** Addresses stand as they are but for what would end the value. */
const writeVerbatim = (text: string) => text.replaceAll('{', '%7B').replaceAll('}', '%7D')
