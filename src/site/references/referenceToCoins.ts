import type { CslItem, CslName } from '../../citations/model'

/**
 * A work as a ContextObject in Span: the value of the attribute `title` of an empty span of the class
 * `Z3988`, from which reference managers take it off the page (OpenURL, ANSI/NISO Z39.88-2004; the
 * keys are those of its formats for books, articles, theses and of Dublin Core). Bodies stand in
 * `rft.aucorp`, so that nobody takes their names apart.
 */
export function referenceToCoins(item: CslItem): string {
  const format = formatOf(item)
  const fields: [key: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.URL],
    ...listFields(item, format),
  ]
  return new URLSearchParams(
    fields.flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : [])),
  ).toString()
}

type Format = 'book' | 'journal' | 'dissertation' | 'dc'

const BOOKS = new Set(['book', 'pamphlet', 'report', 'paper-conference', 'entry-encyclopedia'])

function formatOf({ type }: CslItem): Format {
  if (type.startsWith('article-')) return 'journal'
  if (type === 'thesis') return 'dissertation'
  return BOOKS.has(type) || type === 'chapter' ? 'book' : 'dc'
}

function listFields(item: CslItem, format: Format): [string, string | undefined][] {
  const date = writeDate(item)
  if (format === 'dc') {
    return [
      ['rft.title', item.title],
      ['rft.type', item.type],
      ['rft.source', item['container-title']],
      ['rft.publisher', item.publisher],
      ['rft.identifier', item.URL],
      ...(item.author ?? []).map((name): [string, string] => ['rft.creator', invert(name)]),
      ['rft.date', date],
      ['rft.language', item.language],
    ]
  }
  const container = item['container-title']
  const isPart = format === 'book' && container !== undefined
  const titles: Record<Exclude<Format, 'dc'>, [string, string | undefined][]> = {
    journal: [
      ['rft.genre', 'article'],
      ['rft.atitle', item.title],
      ['rft.jtitle', container],
      ['rft.issn', item.ISSN],
    ],
    book: [
      ['rft.genre', GENRES[item.type] ?? (isPart ? 'bookitem' : 'book')],
      isPart ? ['rft.atitle', item.title] : ['rft.btitle', item.title],
      ['rft.btitle', isPart ? container : undefined],
      ['rft.isbn', item.ISBN],
      ['rft.pub', item.publisher],
      ['rft.place', item['publisher-place']],
      ['rft.edition', item.edition],
      ['rft.series', item['collection-title']],
    ],
    dissertation: [
      ['rft.title', item.title],
      ['rft.inst', item.publisher],
      ['rft.degree', item.genre],
    ],
  }
  const [from, ...to] = (item.page ?? '').split('-')
  return [
    ...titles[format],
    ...listPeople(item.author?.length ? item.author : item.editor),
    ['rft.date', date],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.spage', to.length > 0 ? from : undefined],
    ['rft.epage', to.join('-')],
    ['rft.pages', item.page],
    ['rft.language', item.language],
  ]
}

const GENRES: Readonly<Record<string, string>> = {
  report: 'report',
  'paper-conference': 'proceeding',
}

function listPeople(names: readonly CslName[] | undefined): [string, string | undefined][] {
  const first = names?.find(({ literal }) => literal === undefined)
  return [
    ['rft.aulast', first && familyOf(first)],
    ['rft.aufirst', first?.given],
    ['rft.ausuffix', first?.suffix],
    ...(names ?? []).map((name): [string, string] =>
      name.literal === undefined ? ['rft.au', invert(name)] : ['rft.aucorp', name.literal],
    ),
  ]
}

const familyOf = (name: CslName) =>
  [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')

function invert(name: CslName): string {
  return name.literal ?? [familyOf(name), name.given].filter(Boolean).join(', ')
}

/** The first day, month or year, in the form of ISO 8601; before Christ in words. */
function writeDate({ issued }: CslItem): string | undefined {
  const [year, ...rest] = issued?.['date-parts']?.[0] ?? []
  if (year === undefined) return issued?.literal
  if (year < 1) return `${1 - year} BC`
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}
