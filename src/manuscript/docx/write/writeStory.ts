import { escapeXML } from '../../../text/escapeXML'
import { tag } from './xml'
import type {
  ChangeMark,
  WordDocument,
  WordInline,
  WordLook,
  WordParagraph,
  WordPicture,
  WordStyle,
} from './wordDocument'

/**
 * Paragraphs and running text as WordprocessingML (ECMA-376 part 1, chapter 17): the body of a file
 * and its notes. Numbers of bookmarks, changes and relationships are given in the order of writing,
 * so the same document is the same XML.
 */

/** The ids of the styles, which are those of Word where Word has one. */
export const STYLE_IDS: Record<WordStyle, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  kicker: 'FormeKicker',
  standfirst: 'FormeStandfirst',
  byline: 'FormeByline',
  editorsNote: 'FormeEditorsNote',
  heading2: 'Heading1',
  heading3: 'Heading2',
  heading4: 'Heading3',
  body: 'BodyText',
  quotation: 'Quote',
  attribution: 'FormeAttribution',
  item: 'ListParagraph',
  figure: 'FormeFigure',
  caption: 'Caption',
  credit: 'FormeCredit',
  asideHeading: 'FormeAsideHeading',
  aside: 'FormeAside',
  post: 'FormePost',
  rule: 'FormeRule',
  note: 'FootnoteText',
}

/** What is written of a file so far, besides its stories. */
export type Writing = {
  /** The number of a note, by its id. */
  noteNumbers: ReadonlyMap<string, number>
  /** The number of a comment, by its id. */
  commentNumbers: ReadonlyMap<string, number>
  /** Of each list met, by its number in the file. */
  lists: { level: number; ordered: boolean; start: number }[]
  listNumbers: Map<number, number>
  pictures: WordPicture[]
  /** The notes of which a marker is written, and the signs of comments that wait for the second. */
  marked: Set<number>
  waiting: string[]
  nextID: () => number
}

/** A part with relationships of its own: the body, or the notes. */
export type WritingPart = {
  writing: Writing
  relationships: { type: 'hyperlink' | 'image'; target: string }[]
  isNotes: boolean
}

export function startWriting({ comments, notes }: WordDocument): Writing {
  let last = 0
  return {
    noteNumbers: new Map(notes.map(({ id }, place) => [id, place + 1])),
    commentNumbers: new Map(comments.map(({ id }, place) => [id, place])),
    lists: [],
    listNumbers: new Map(),
    pictures: [],
    marked: new Set(),
    waiting: [],
    nextID: () => (last += 1),
  }
}

/** A paragraph. `lead` is XML that stands before its words. */
export function writeParagraph(part: WritingPart, paragraph: WordParagraph, lead = ''): string {
  const { anchor, content, item, mark, picture, style } = paragraph
  const numbering = item
    ? tag(
        'w:numPr',
        {},
        tag('w:ilvl', { 'w:val': item.level }) +
          tag('w:numId', { 'w:val': numberOfList(part.writing, item) }),
      )
    : ''
  const own = mark ? tag('w:rPr', {}, writeChangeMark(part.writing, mark)) : ''
  const properties = tag(
    'w:pPr',
    {},
    tag('w:pStyle', { 'w:val': STYLE_IDS[style] }) + numbering + own,
  )
  const words = picture ? writePicture(part, picture) : writeInlines(part, content)
  return tag('w:p', {}, properties + writeBookmark(part.writing, anchor, lead + words))
}

function writeBookmark(writing: Writing, name: string | undefined, inner: string): string {
  if (name === undefined) return inner
  const id = writing.nextID()
  return (
    tag('w:bookmarkStart', { 'w:id': id, 'w:name': name }) +
    inner +
    tag('w:bookmarkEnd', { 'w:id': id })
  )
}

function numberOfList(writing: Writing, item: NonNullable<WordParagraph['item']>): number {
  const { level, list, ordered, start } = item
  const known = writing.listNumbers.get(list)
  if (known !== undefined) return known
  writing.lists.push({ level, ordered, start })
  writing.listNumbers.set(list, writing.lists.length)
  return writing.lists.length
}

const CHANGES: Record<ChangeMark['type'], string> = {
  inserted: 'w:ins',
  deleted: 'w:del',
  movedFrom: 'w:moveFrom',
  movedTo: 'w:moveTo',
}

function writeChangeMark(writing: Writing, change: ChangeMark, inner = ''): string {
  const { at, author, type } = change
  const attributes = { 'w:id': writing.nextID(), 'w:author': author, 'w:date': at }
  return tag(CHANGES[type], attributes, inner)
}

function writeInlines(
  part: WritingPart,
  content: readonly WordInline[],
  style?: 'Hyperlink',
): string {
  return content.map((inline) => writeInline(part, inline, style)).join('')
}

function writeInline(part: WritingPart, inline: WordInline, style?: 'Hyperlink'): string {
  const { writing } = part
  switch (inline.type) {
    case 'text':
      return writeChanged(writing, inline, writeRun(inline, isGone(inline.change), style))
    case 'lineBreak':
      return writeChanged(writing, inline, tag('w:r', {}, '<w:br/>'))
    case 'noteMarker': {
      const number = writing.noteNumbers.get(inline.note)
      if (number === undefined) throw new RangeError(`There is no note ${inline.note}.`)
      const run = tag(
        'w:r',
        {},
        tag('w:rPr', {}, tag('w:rStyle', { 'w:val': 'FootnoteReference' })) +
          tag('w:footnoteReference', { 'w:id': number }),
      )
      writing.marked.add(number)
      const marker = writeBookmark(writing, inline.anchor, writeChanged(writing, inline, run))
      return marker + (writing.marked.size === 2 ? writing.waiting.splice(0).join('') : '')
    }
    case 'link': {
      part.relationships.push({ type: 'hyperlink', target: inline.href })
      const id = `rId${part.relationships.length}`
      const words = writeInlines(part, inline.content, 'Hyperlink')
      return tag('w:hyperlink', { 'r:id': id, 'w:history': 1 }, words)
    }
    case 'commentStart':
    case 'commentEnd':
      return writeCommentMark(writing, inline.type, inline.comment)
    case 'fieldStart': {
      const code = `<w:instrText xml:space="preserve">${escapeXML(inline.instruction)}</w:instrText>`
      return fieldSign('begin') + tag('w:r', {}, code) + fieldSign('separate')
    }
    case 'fieldEnd':
      return fieldSign('end')
  }
}

function fieldSign(type: 'begin' | 'end' | 'separate'): string {
  return tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': type }))
}

/**
 * The beginning of what a comment is about, or its end and its sign. LibreOffice (7.4) takes one note
 * for another where the sign of a comment stands between the markers of the first two notes, so there
 * it stands behind the second; what the comment is about stays what it is.
 */
function writeCommentMark(writing: Writing, type: string, comment: string): string {
  const number = writing.commentNumbers.get(comment)
  if (number === undefined) throw new RangeError(`There is no comment ${comment}.`)
  const id = { 'w:id': number }
  if (type === 'commentStart') return tag('w:commentRangeStart', id)
  const look = tag('w:rPr', {}, tag('w:rStyle', { 'w:val': 'CommentReference' }))
  const end = tag('w:commentRangeEnd', id)
  const sign = tag('w:r', {}, look + tag('w:commentReference', id))
  if (writing.marked.size !== 1 || writing.noteNumbers.size === 1) return end + sign
  writing.waiting.push(sign)
  return end
}

function isGone(change: ChangeMark | undefined): boolean {
  return change?.type === 'deleted'
}

function writeChanged(writing: Writing, { change }: WordInline, run: string): string {
  return change ? writeChangeMark(writing, change, run) : run
}

type Text = Extract<WordInline, { type: 'text' }>

/** The properties of a run stand in the order of the schema (17.3.2.28). */
function writeRun(text: Text, isDeleted: boolean, style?: 'Hyperlink'): string {
  const look: WordLook = text
  const named = style ?? (look.code ? 'VerbatimChar' : undefined)
  const vertical = look.superscript ? 'superscript' : look.subscript ? 'subscript' : undefined
  const properties = [
    named && tag('w:rStyle', { 'w:val': named }),
    look.bold && '<w:b/>',
    look.italic && '<w:i/>',
    look.strikethrough && '<w:strike/>',
    look.underline && tag('w:u', { 'w:val': 'single' }),
    vertical && tag('w:vertAlign', { 'w:val': vertical }),
  ]
    .filter(Boolean)
    .join('')
  const rPr = properties === '' ? '' : tag('w:rPr', {}, properties)
  return tag('w:r', {}, rPr + writeWords(text.text, isDeleted ? 'w:delText' : 'w:t'))
}

/** Words; tabs, line feeds and the hyphens that Word writes as elements are elements. */
function writeWords(words: string, name: 'w:delText' | 'w:t'): string {
  return words
    .split(/(\t|\r\n|\r|\n|\u2011|\u00ad)/)
    .map((piece) => {
      if (piece === '') return ''
      if (piece === '\t') return '<w:tab/>'
      if (piece === '\u2011') return '<w:noBreakHyphen/>'
      if (piece === '\u00ad') return '<w:softHyphen/>'
      if (/^[\r\n]+$/.test(piece)) return '<w:br/>'
      return `<${name} xml:space="preserve">${escapeXML(piece)}</${name}>`
    })
    .join('')
}

/** English Metric Units: 914,400 to an inch (20.1.2.1); a picture is no wider than the text. */
const EMU_PER_PIXEL = 9525
const WIDEST = 5_731_510

function writePicture(part: WritingPart, picture: WordPicture): string {
  const { writing, relationships } = part
  const known = writing.pictures.findIndex(({ name }) => name === picture.name)
  if (known < 0) writing.pictures.push(picture)
  relationships.push({ type: 'image', target: `media/${picture.name}` })
  const embed = `rId${relationships.length}`
  const scale = Math.min(1, WIDEST / (Math.max(1, picture.width) * EMU_PER_PIXEL))
  const cx = Math.max(1, Math.round(picture.width * EMU_PER_PIXEL * scale))
  const cy = Math.max(1, Math.round(picture.height * EMU_PER_PIXEL * scale))
  const id = writing.nextID()
  const about = { id, name: picture.name, descr: picture.alt }
  const shape =
    tag('pic:nvPicPr', {}, tag('pic:cNvPr', about) + '<pic:cNvPicPr/>') +
    tag('pic:blipFill', {}, tag('a:blip', { 'r:embed': embed }) + FILL) +
    tag(
      'pic:spPr',
      {},
      tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx, cy })) +
        tag('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'),
    )
  const graphic = tag('a:graphicData', { uri: PICTURE }, tag('pic:pic', {}, shape))
  const inline =
    tag('wp:extent', { cx, cy }) + tag('wp:docPr', about) + tag('a:graphic', {}, graphic)
  const anchored = tag('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inline)
  return tag('w:r', {}, tag('w:drawing', {}, anchored))
}

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
const FILL = '<a:stretch><a:fillRect/></a:stretch>'
