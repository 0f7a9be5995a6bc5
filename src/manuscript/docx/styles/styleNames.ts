/**
 * The names word processors give the styles that carry structure. Word writes its built-in styles
 * with English names whatever its language (ECMA-376 part 1, 17.7.4.9) and localises only the ids;
 * other programs and old templates localise the names too.
 */
export const HEADING_NAME =
  /^(?:heading|ü?berschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок|заглавие|címsor|başlık|επικεφαλίδα|encabezado|cabeçalho|見出し|标题|標題|제목|العنوان|عنوان|כותרת) ?([1-9])$/u

export const TITLE_NAMES: ReadonlySet<string> = new Set([
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
export const BODY_NAMES: ReadonlySet<string> = new Set([
  'subtitle',
  'untertitel',
  'sous-titre',
  'subtítulo',
  'sottotitolo',
  'toc heading',
])

export const QUOTATION_NAMES: ReadonlySet<string> = new Set([
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

export const CAPTION_NAMES: ReadonlySet<string> = new Set([
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
