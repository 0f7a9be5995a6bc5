import type { DocxStyle } from './parseStyles'
import type { ParagraphLook } from './readLook'

/** What a paragraph is for, as its style says. */
export type ParagraphRole = 'body' | 'title' | 'heading' | 'quotation' | 'caption'

/**
 * What a paragraph is for. Its own outline level decides first; then the names of its style and of
 * the styles that one is based on, nearest first; then the outline level the style has. Heading
 * levels are 1 to 9 as in the file.
 */
export function decideRole(
  own: ParagraphLook,
  style: DocxStyle,
): { role: ParagraphRole; level: number } {
  if (own.outline !== undefined && own.outline < 10) return { role: 'heading', level: own.outline }
  const outline = own.outline ?? style.paragraph.outline
  for (const name of style.names) {
    if (BODY_NAMES.has(name)) return { role: 'body', level: 0 }
    if (TITLE_NAMES.has(name)) return { role: 'title', level: 0 }
    if (QUOTATION_NAMES.has(name) || QUOTATION_NAME.test(name))
      return { role: 'quotation', level: 0 }
    if (CAPTION_NAMES.has(name)) return { role: 'caption', level: 0 }
    const level = HEADING_NAME.exec(name)?.[1]
    if (level !== undefined && outline !== 10) {
      return { role: 'heading', level: outline ?? Number(level) }
    }
  }
  if (outline !== undefined && outline < 10) return { role: 'heading', level: outline }
  return { role: 'body', level: 0 }
}

/**
 * The names word processors give the styles that carry structure. Word writes its built-in styles
 * with English names whatever its language (ECMA-376 part 1, 17.7.4.9) and localises only the ids;
 * other programs and old templates localise the names too.
 */
const HEADING_NAME =
  /^(?:heading|ü?berschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок|заглавие|címsor|başlık|επικεφαλίδα|encabezado|cabeçalho|見出し|标题|標題|제목|العنوان|عنوان|כותרת) ?([1-9])$/u

const TITLE_NAMES: ReadonlySet<string> = new Set([
  'title',
  'titel',
  'titre',
  'título',
  'titolo',
  'tittel',
  'rubrik',
  'otsikko',
  'tytuł',
  'název',
  'название',
  'cím',
  'konu başlığı',
  'τίτλος',
  '表題',
  '标题',
])

/** Styles based on the title's or a heading's that are neither. */
const BODY_NAMES: ReadonlySet<string> = new Set([
  'subtitle',
  'untertitel',
  'sous-titre',
  'subtítulo',
  'sottotitolo',
  'toc heading',
])

/**
 * Names that authors and publishers make of these words: `langes zitat`, `block quote 2`, `epigraph`.
 * The styles of a source or a list of works are none.
 */
const QUOTATION_NAME =
  /^(?!.*(?:quelle|source|author|autor|auteur|bibliogr|list|works|referenc|literatur))(?:.*[\s-])?(?:block ?)?(?:zitat\p{L}*|blockzitat|quotes?|quotations?|blockquotes?|extracts?|citas?|citazion[ei]|citaç(?:ão|ões)|citaten?|citat|sitat|sitaatti|cytat|citát|цитата|epigraph|epigraphe|epigraf|epígrafe|epigrafe|эпиграф|motto)(?:[\s-].*)?$/u

const QUOTATION_NAMES: ReadonlySet<string> = new Set([
  'quote',
  'intense quote',
  'block text',
  'quotation',
  'quotations',
  'block quote',
  'blockquote',
  'block quotation',
  'displayed quotation',
  'displayed quote',
  'extract',
  'zitat',
  'intensives zitat',
  'blocktext',
  'citation',
  'citation intense',
  'cita',
  'cita destacada',
  'citação',
  'citação intensa',
  'citazione',
  'citazione intensa',
  'citaat',
  'duidelijk citaat',
  'citat',
  'starkt citat',
  'sitat',
  'sterkt sitat',
  'sitaatti',
  'erottuva lainaus',
  'cytat',
  'cytat intensywny',
  'citát',
  'citace',
  'výrazný citát',
  'цитата',
  'цитата 2',
  'выделенная цитата',
  'idézet',
  'kiemelt idézet',
  'alıntı',
  'απόσπασμα',
  '引用文',
  '引用',
  'اقتباس',
  'ציטוט',
])

const CAPTION_NAMES: ReadonlySet<string> = new Set([
  'caption',
  'beschriftung',
  'légende',
  'leyenda',
  'legenda',
  'didascalia',
  'bijschrift',
  'beskrivning',
  'название объекта',
  'image caption',
])

/** Character and paragraph styles of program text. */
export const CODE_NAMES: ReadonlySet<string> = new Set([
  'verbatim char',
  'source code',
  'html code',
  'html preformatted',
  'html sample',
  'html keyboard',
  'html typewriter',
  'preformatted text',
  'source text',
  'code',
])
