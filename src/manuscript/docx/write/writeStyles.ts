import { tag } from './xml'
import { STYLE_IDS, type Writing } from './writeStory'
import type { WordStyle } from './wordDocument'

/**
 * The styles and lists of a file that is written (ECMA-376 part 1, 17.7 and 17.9). Word's own styles
 * are used where there is one, so that an author finds headings and quotations where they always are;
 * what has none is called Forme and what it is.
 */
export function writeStyles(language: string): string {
  const defaults = tag(
    'w:docDefaults',
    {},
    tag(
      'w:rPrDefault',
      {},
      tag(
        'w:rPr',
        {},
        tag('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:cs': FONT }) +
          size(24) +
          tag('w:lang', { 'w:val': language }),
      ),
    ) + tag('w:pPrDefault', {}, tag('w:pPr', {}, spacing({ after: 160, line: 320 }))),
  )
  const normal = tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    tag('w:name', { 'w:val': 'Normal' }) + '<w:qFormat/>',
  )
  const plain = tag(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    tag('w:name', { 'w:val': 'Default Paragraph Font' }) + '<w:semiHidden/>',
  )
  const paragraphs = (Object.keys(PARAGRAPHS) as WordStyle[]).map((style) => {
    const { name, paragraph = '', run = '' } = PARAGRAPHS[style]
    return writeStyle('paragraph', STYLE_IDS[style], name, paragraph, run)
  })
  return defaults + normal + plain + paragraphs.join('') + MARGIN + CHARACTERS
}

type Looks = { name: string; paragraph?: string; run?: string }

const FONT = 'Times New Roman'

function size(halfPoints: number): string {
  return tag('w:sz', { 'w:val': halfPoints })
}

function spacing({ after, before, line }: { after: number; before?: number; line?: number }) {
  return tag('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line })
}

function indent(left: number, right = 0): string {
  return tag('w:ind', { 'w:left': left, 'w:right': right })
}

function heading(level: 1 | 2 | 3, halfPoints: number): Looks {
  return {
    name: `heading ${level}`,
    paragraph:
      '<w:keepNext/>' +
      spacing({ before: 320, after: 120 }) +
      tag('w:outlineLvl', { 'w:val': level - 1 }),
    run: '<w:b/>' + size(halfPoints),
  }
}

function line(side: 'bottom' | 'left'): string {
  const look = { 'w:val': 'single', 'w:sz': 6, 'w:space': 8, 'w:color': '808080' }
  return tag('w:pBdr', {}, tag(`w:${side}`, look))
}

const GREY = tag('w:color', { 'w:val': '595959' })

const PARAGRAPHS: Record<WordStyle, Looks> = {
  title: { name: 'Title', paragraph: spacing({ after: 120 }), run: size(44) },
  subtitle: { name: 'Subtitle', paragraph: spacing({ after: 120 }), run: size(30) },
  kicker: { name: 'Forme Kicker', paragraph: spacing({ after: 60 }), run: GREY + size(22) },
  standfirst: { name: 'Forme Standfirst', paragraph: spacing({ after: 200 }), run: size(28) },
  byline: { name: 'Forme Byline', paragraph: spacing({ after: 240 }) },
  editorsNote: { name: 'Forme Editors Note', paragraph: spacing({ after: 240 }), run: GREY },
  heading2: heading(1, 30),
  heading3: heading(2, 26),
  heading4: heading(3, 24),
  body: { name: 'Body Text' },
  quotation: { name: 'Quote', paragraph: spacing({ after: 160 }) + indent(567, 567) },
  attribution: { name: 'Forme Attribution', paragraph: '<w:jc w:val="right"/>' },
  item: { name: 'List Paragraph', paragraph: spacing({ after: 80 }) },
  figure: { name: 'Forme Figure', paragraph: '<w:keepNext/>' + spacing({ after: 60 }) },
  caption: { name: 'caption', paragraph: spacing({ after: 60 }), run: size(20) },
  credit: { name: 'Forme Credit', run: GREY + size(18) },
  asideHeading: { name: 'Forme Aside Heading', paragraph: '<w:keepNext/>' + line('left') },
  aside: { name: 'Forme Aside', paragraph: line('left') },
  post: { name: 'Forme Post', paragraph: line('left'), run: GREY },
  rule: { name: 'Forme Rule', paragraph: line('bottom') },
  note: { name: 'footnote text', paragraph: spacing({ after: 40 }), run: size(20) },
}

function writeStyle(type: string, id: string, name: string, paragraph: string, run: string) {
  const custom = name.startsWith('Forme') ? { 'w:customStyle': 1 } : {}
  const base = type === 'paragraph' ? tag('w:basedOn', { 'w:val': 'Normal' }) : ''
  return tag(
    'w:style',
    { 'w:type': type, ...custom, 'w:styleId': id },
    tag('w:name', { 'w:val': name }) +
      base +
      '<w:qFormat/>' +
      (paragraph === '' ? '' : tag('w:pPr', {}, paragraph)) +
      (run === '' ? '' : tag('w:rPr', {}, run)),
  )
}

/** The words of comments. */
const MARGIN = writeStyle('paragraph', 'CommentText', 'annotation text', '', size(20))

const CHARACTERS = [
  writeStyle(
    'character',
    'FootnoteReference',
    'footnote reference',
    '',
    tag('w:vertAlign', { 'w:val': 'superscript' }),
  ),
  writeStyle('character', 'CommentReference', 'annotation reference', '', size(16)),
  writeStyle(
    'character',
    'Hyperlink',
    'Hyperlink',
    '',
    tag('w:color', { 'w:val': '0563C1' }) + tag('w:u', { 'w:val': 'single' }),
  ),
  writeStyle(
    'character',
    'VerbatimChar',
    'Verbatim Char',
    '',
    tag('w:rFonts', { 'w:ascii': 'Courier New', 'w:hAnsi': 'Courier New' }),
  ),
].join('')

/** A list of its own for each that was written, so that each counts by itself. */
export function writeNumbering({ lists }: Writing): string {
  const abstract = lists.map(({ ordered, level, start }, place) =>
    tag(
      'w:abstractNum',
      { 'w:abstractNumId': place },
      tag('w:multiLevelType', { 'w:val': 'hybridMultilevel' }) +
        Array.from({ length: 9 }, (_, at) =>
          writeLevel(at, ordered, at === level ? start : 1),
        ).join(''),
    ),
  )
  const numbers = lists.map((_, place) =>
    tag('w:num', { 'w:numId': place + 1 }, tag('w:abstractNumId', { 'w:val': place })),
  )
  return abstract.join('') + numbers.join('')
}

function writeLevel(level: number, ordered: boolean, start: number): string {
  const text = ordered ? `%${level + 1}.` : '•'
  const hanging = { 'w:left': 567 * (level + 1), 'w:hanging': 340 }
  return tag(
    'w:lvl',
    { 'w:ilvl': level },
    tag('w:start', { 'w:val': start }) +
      tag('w:numFmt', { 'w:val': ordered ? 'decimal' : 'bullet' }) +
      tag('w:lvlText', { 'w:val': text }) +
      tag('w:lvlJc', { 'w:val': 'left' }) +
      tag('w:pPr', {}, tag('w:ind', hanging)),
  )
}
