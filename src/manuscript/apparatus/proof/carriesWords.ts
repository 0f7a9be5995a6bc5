import type { CslItem, CslName } from '../../../citations/model'

/**
 * Whether a printed note still says everything the manuscript's note says. Words are counted, not
 * ordered, because a style orders. Only these may be missing from the print: the letters of a given
 * name beyond the initial that stands for it, the names that `et al.` stands for, the small words
 * that go with a role or a container (`edited by`, `in`), and the word for "the same source", which
 * is computed again.
 */

export function carriesWords(input: {
  text: string
  printed: string
  works: CslItem[]
  /** References back in the note, as the manuscript has them: `ibid.`, `op. cit.`. */
  backwards: string[]
}): boolean {
  const available = countWords(toWords(input.printed))
  const take = (word: string) => {
    const left = available.get(word) ?? 0
    if (left > 0) available.set(word, left - 1)
    return left > 0
  }
  const names = input.works.flatMap(listNames)
  const givens = new Set(names.flatMap(({ given = '' }) => toWords(given)))
  const isShortened = available.has('al')
  const omissible = countWords([
    ...input.backwards.flatMap(toWords),
    ...(isShortened
      ? names.flatMap(({ family = '', given = '' }) => [
          ...toWords(`${given} ${family}`),
          ...toWords(given.replaceAll(/(\p{L})\p{L}*/gu, '$1')),
        ])
      : []),
    ...(input.works.some((work) => work['container-title'] ?? work.editor) ? ['in'] : []),
  ])
  let before = ''
  for (const word of toWords(input.text)) {
    const isCarried =
      take(word) ||
      (givens.has(word) && take(toWords(word.charAt(0))[0] ?? '')) ||
      takeFrom(omissible, word) ||
      (word === 'by' && ROLES.has(before))
    if (!isCarried) return false
    before = word
  }
  return true
}

const ROLES = new Set(['ed', 'trans'])

function listNames(work: CslItem): CslName[] {
  return [
    ...(work.author ?? []),
    ...(work.editor ?? []),
    ...(work.translator ?? []),
    ...(work['container-author'] ?? []),
  ]
}

function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function takeFrom(counts: Map<string, number>, word: string): boolean {
  const left = counts.get(word) ?? 0
  if (left > 0) counts.set(word, left - 1)
  return left > 0
}

/**
 * The words of a printed note, for asking whether a second print still says them. The abbreviations
 * that a style sets are one word each in all their spellings; quotation marks, dashes, commas and
 * brackets are no words, because a style sets them as well; `?`, `!` and every other sign are.
 */
function toWords(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? []
  return words.map((word) => CLASSES.get(word) ?? word)
}

const WORD =
  /\p{N}+|(?:\p{L}\p{M}*)+|[^\s\p{L}\p{N}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}'"‚„.,:;·\u00ad]/gu

const CLASSES = new Map(
  [
    ['pg', 'pgs p pp page pages s с стр seite seiten pág págs σελ'],
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
