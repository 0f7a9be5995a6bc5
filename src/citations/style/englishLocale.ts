/**
 * The CSL locale of Forme: English terms, dates and punctuation for any style, in a British and an
 * American form. It is ours and complete for CSL 1.0.2 in what notes can print, so that formatting
 * needs no file and no network. A style for another language must bring its own words in its
 * `<locale>` elements; where it brings none, these are used.
 */

type Forms = { long: string; short?: string; symbol?: string }

const MONTHS: Forms[] = [
  { long: 'January', short: 'Jan.' },
  { long: 'February', short: 'Feb.' },
  { long: 'March', short: 'Mar.' },
  { long: 'April', short: 'Apr.' },
  { long: 'May', short: 'May' },
  { long: 'June', short: 'June' },
  { long: 'July', short: 'July' },
  { long: 'August', short: 'Aug.' },
  { long: 'September', short: 'Sept.' },
  { long: 'October', short: 'Oct.' },
  { long: 'November', short: 'Nov.' },
  { long: 'December', short: 'Dec.' },
]

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter']

const WORDS: Record<string, Forms> = {
  accessed: { long: 'accessed' },
  ad: { long: 'AD' },
  and: { long: 'and', symbol: '&amp;' },
  'and others': { long: 'and others' },
  anonymous: { long: 'anonymous', short: 'anon.' },
  at: { long: 'at' },
  'available at': { long: 'available at' },
  bc: { long: 'BC' },
  by: { long: 'by' },
  circa: { long: 'circa', short: 'c.' },
  cited: { long: 'cited' },
  'et-al': { long: 'et al.' },
  forthcoming: { long: 'forthcoming' },
  from: { long: 'from' },
  here: { long: 'here' },
  ibid: { long: 'ibid.' },
  in: { long: 'in' },
  'in press': { long: 'in press' },
  internet: { long: 'internet' },
  letter: { long: 'letter' },
  'no date': { long: 'no date', short: 'n.d.' },
  online: { long: 'online' },
  'presented at': { long: 'presented at the' },
  retrieved: { long: 'retrieved' },
  scale: { long: 'scale' },
  version: { long: 'version' },
  'personal-communication': { long: 'personal communication' },
}

/** Singular and plural, long then short, then the symbol where there is one. */
const COUNTED: Record<
  string,
  { long: [string, string]; short?: [string, string]; symbol?: [string, string] }
> = {
  act: { long: ['act', 'acts'] },
  appendix: { long: ['appendix', 'appendices'], short: ['app.', 'apps'] },
  'article-locator': { long: ['article', 'articles'], short: ['art.', 'arts'] },
  book: { long: ['book', 'books'], short: ['bk.', 'bks'] },
  canon: { long: ['canon', 'canons'] },
  chapter: { long: ['chapter', 'chapters'], short: ['ch.', 'chs'] },
  column: { long: ['column', 'columns'], short: ['col.', 'cols'] },
  edition: { long: ['edition', 'editions'], short: ['edn', 'edns'] },
  elocation: { long: ['location', 'locations'], short: ['loc.', 'locs'] },
  equation: { long: ['equation', 'equations'], short: ['eq.', 'eqs'] },
  figure: { long: ['figure', 'figures'], short: ['fig.', 'figs'] },
  folio: { long: ['folio', 'folios'], short: ['fol.', 'fols'] },
  issue: { long: ['number', 'numbers'], short: ['no.', 'nos'] },
  line: { long: ['line', 'lines'], short: ['l.', 'll.'] },
  note: { long: ['note', 'notes'], short: ['n.', 'nn.'] },
  'number-of-pages': { long: ['page', 'pages'], short: ['p.', 'pp.'] },
  'number-of-volumes': { long: ['volume', 'volumes'], short: ['vol.', 'vols'] },
  opus: { long: ['opus', 'opera'], short: ['op.', 'opp.'] },
  page: { long: ['page', 'pages'], short: ['p.', 'pp.'] },
  'page-first': { long: ['page', 'pages'], short: ['p.', 'pp.'] },
  paragraph: { long: ['paragraph', 'paragraphs'], short: ['para.', 'paras'], symbol: ['¶', '¶¶'] },
  part: { long: ['part', 'parts'], short: ['pt.', 'pts'] },
  rule: { long: ['rule', 'rules'] },
  scene: { long: ['scene', 'scenes'] },
  section: { long: ['section', 'sections'], short: ['sec.', 'secs'], symbol: ['§', '§§'] },
  'sub-verbo': { long: ['sub verbo', 'sub verbis'], short: ['s.v.', 's.vv.'] },
  supplement: { long: ['supplement', 'supplements'], short: ['suppl.', 'suppls'] },
  table: { long: ['table', 'tables'] },
  timestamp: { long: ['timestamp', 'timestamps'] },
  'title-locator': { long: ['title', 'titles'], short: ['tit.', 'tits'] },
  verse: { long: ['verse', 'verses'], short: ['v.', 'vv.'] },
  volume: { long: ['volume', 'volumes'], short: ['vol.', 'vols'] },
}

/** Singular, plural and verb, long then short. */
const ROLES: Record<string, { long: [string, string, string]; short?: [string, string, string] }> =
  {
    'collection-editor': { long: ['editor', 'editors', 'edited by'], short: ['ed.', 'eds', 'ed.'] },
    compiler: {
      long: ['compiler', 'compilers', 'compiled by'],
      short: ['comp.', 'comps', 'comp.'],
    },
    'container-author': { long: ['', '', 'by'] },
    director: { long: ['director', 'directors', 'directed by'], short: ['dir.', 'dirs', 'dir.'] },
    editor: { long: ['editor', 'editors', 'edited by'], short: ['ed.', 'eds', 'ed.'] },
    'editorial-director': {
      long: ['editor', 'editors', 'edited by'],
      short: ['ed.', 'eds', 'ed.'],
    },
    editortranslator: {
      long: ['editor and translator', 'editors and translators', 'edited and translated by'],
      short: ['ed. and trans.', 'eds and trans.', 'ed. and trans. by'],
    },
    illustrator: {
      long: ['illustrator', 'illustrators', 'illustrated by'],
      short: ['ill.', 'ills', 'illus.'],
    },
    interviewer: { long: ['', '', 'interview by'] },
    recipient: { long: ['', '', 'to'] },
    'reviewed-author': { long: ['', '', 'by'] },
    translator: {
      long: ['translator', 'translators', 'translated by'],
      short: ['trans.', 'trans.', 'trans.'],
    },
  }

const LONG_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

const BRITISH = {
  quotes: ['‘', '’', '“', '”'],
  punctuationInQuote: 'false',
  text: ['day', 'month', 'year'],
  numeric: ['day', 'month', 'year'],
  separator: ' ',
}

const AMERICAN = {
  quotes: ['“', '”', '‘', '’'],
  punctuationInQuote: 'true',
  text: ['month', 'day', 'year'],
  numeric: ['month', 'day', 'year'],
  separator: ', ',
}

const term = (name: string, text: string, form?: string) =>
  `<term name="${name}"${form ? ` form="${form}"` : ''}>${text}</term>`

const counted = (name: string, [single, multiple]: readonly string[], form?: string) =>
  term(name, `<single>${single ?? ''}</single><multiple>${multiple ?? ''}</multiple>`, form)

const twoDigits = (number: number) => String(number).padStart(2, '0')

function listTerms(): string[] {
  const terms: string[] = []
  for (const [name, forms] of Object.entries(WORDS)) {
    terms.push(term(name, forms.long))
    if (forms.short) terms.push(term(name, forms.short, 'short'))
    if (forms.symbol) terms.push(term(name, forms.symbol, 'symbol'))
  }
  for (const [name, forms] of Object.entries(COUNTED)) {
    terms.push(counted(name, forms.long))
    if (forms.short) terms.push(counted(name, forms.short, 'short'))
    if (forms.symbol) terms.push(counted(name, forms.symbol, 'symbol'))
  }
  for (const [name, forms] of Object.entries(ROLES)) {
    terms.push(counted(name, forms.long), term(name, forms.long[2], 'verb'))
    if (!forms.short) continue
    terms.push(counted(name, forms.short, 'short'), term(name, forms.short[2], 'verb-short'))
  }
  MONTHS.forEach((month, index) => {
    const name = `month-${twoDigits(index + 1)}`
    terms.push(term(name, month.long), term(name, month.short ?? month.long, 'short'))
  })
  SEASONS.forEach((season, index) => terms.push(term(`season-${twoDigits(index + 1)}`, season)))
  terms.push(term('ordinal', 'th'), term('ordinal-01', 'st'), term('ordinal-02', 'nd'))
  terms.push(term('ordinal-03', 'rd'))
  for (const teen of [11, 12, 13]) terms.push(term(`ordinal-${teen}`, 'th'))
  LONG_ORDINALS.forEach((word, index) =>
    terms.push(term(`long-ordinal-${twoDigits(index + 1)}`, word)),
  )
  return terms
}

/**
 * The CSL locale text for a language tag: American for `en-US`, British for every other.
 *
 * @example englishLocale('en-GB') // '<?xml version="1.0" …><locale … xml:lang="en-GB">…'
 */
export function englishLocale(language: string): string {
  const american = language === 'en-US'
  const form = american ? AMERICAN : BRITISH
  const [open, close, openInner, closeInner] = form.quotes
  const textParts = form.text.map((part, index) => {
    const suffix = index === 2 ? '' : part === 'day' ? form.separator : ' '
    return `<date-part name="${part}" suffix="${suffix}"/>`
  })
  const numericParts = form.numeric.map((part, index) => {
    const shape = part === 'year' ? '' : ' form="numeric-leading-zeros"'
    return `<date-part name="${part}"${shape}${index === 0 ? '' : ' prefix="/"'}/>`
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0"',
    ` xml:lang="${american ? 'en-US' : 'en-GB'}">`,
    `<style-options punctuation-in-quote="${form.punctuationInQuote}"/>`,
    `<date form="text">${textParts.join('')}</date>`,
    `<date form="numeric">${numericParts.join('')}</date>`,
    '<terms>',
    ...listTerms(),
    term('open-quote', open ?? ''),
    term('close-quote', close ?? ''),
    term('open-inner-quote', openInner ?? ''),
    term('close-inner-quote', closeInner ?? ''),
    term('page-range-delimiter', '–'),
    '</terms></locale>',
  ].join('')
}
