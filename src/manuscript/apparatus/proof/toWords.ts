/**
 * The words of a printed note, for asking whether a second print still says them. The abbreviations
 * that a style sets are one word each in all their spellings; quotation marks, dashes, commas and
 * brackets are no words, because a style sets them as well; `?`, `!` and every other sign are.
 */
export function toWords(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? []
  return words.map((word) => CLASSES.get(word) ?? word)
}

const WORD =
  /\p{N}+|(?:\p{L}\p{M}*)+|[^\s\p{L}\p{N}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}'"‚„.,:;·\u00ad]/gu

const CLASSES = new Map(
  [
    ['pg', 'pgs p pp page pages s с стр seite seiten pág págs'],
    ['vol', 'vols volume volumes bd band bde t т том tome tomo'],
    ['no', 'nos nr nrs number issue nº № heft'],
    ['ch', 'chs chap chaps chapter chapters kap kapitel гл глава'],
    ['section', 'sections sect sec § §§ abschnitt'],
    ['para', 'paras paragraph paragraphs ¶'],
    ['part', 'parts pt teil'],
    ['book', 'bk buch'],
    ['line', 'lines l ll'],
    ['verse', 'verses'],
    ['note', 'notes n nn fn footnote'],
    ['fol', 'fols folio folios'],
    ['col', 'cols column columns'],
    ['fig', 'figs figure figures'],
    ['ed', 'eds edn edited edition editor editors hrsg hg ред aufl auflage'],
    ['trans', 'transl tr translated translation translator übers пер'],
    ['and', '& und et y и e og och en'],
    ['c', 'ca circa um'],
  ].flatMap(([word = '', spellings = '']) =>
    spellings.split(' ').map((spelling): [string, string] => [spelling, word]),
  ),
)
