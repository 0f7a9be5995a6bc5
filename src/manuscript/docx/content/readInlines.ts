import { addAll } from '../../addAll'
import { findChild, getText, listDescendants, type XmlElement } from '../../xml/elements'
import { citeWith } from '../../managerCitation'
import { findLinkManager, readTransfer, type Transfer } from '../citations/readCitation'
import { getNoteID } from '../notes/labelNotes'
import { isOn } from '../styles/readLook'
import { placeComment } from './comments'
import { decideMarks } from './decideMarks'
import { noteLostLook } from '../../lostLooks'
import { mathToText } from './mathToText'
import { NUMBER_PLACE } from './noteSigns'
import { readCharacters, readSymbol } from './readCharacters'
import { addLink, readField } from './readField'
import { readGraphic } from './readGraphic'
import { type Flow, type TextLook, type Story, addInline, addText, listUnsupported } from './story'

/**
 * What stands in the lines of a paragraph (ECMA-376 part 1, 17.3.1.22 and 17.3.2.25). Wrappers,
 * known and unknown, are entered, so that no word is lost for a wrapper's sake.
 */
type RunContext = {
  marks: TextLook
  hidden: boolean
  font: string | undefined
  customMark: boolean
}

/** Elements without words: properties, range marks, signs inside notes, traces of a page layout. */
const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:annotationRef',
  'w:separator',
  'w:continuationSeparator',
  'w:lastRenderedPageBreak',
])

const PLAIN: RunContext = { marks: {}, hidden: false, font: undefined, customMark: false }

/** Reads the children of an element; answers the boxes of text met, to be read after it. */
export function readInlines(
  story: Story,
  flow: Flow,
  element: XmlElement,
  context: RunContext = PLAIN,
): XmlElement[] {
  const boxes: XmlElement[] = []
  const within = { ...context }
  for (const child of element.children) {
    if (typeof child === 'string' || SILENT.has(child.name)) continue
    addAll(boxes, readInline(story, flow, child, within))
  }
  return boxes
}

function readInline(
  story: Story,
  flow: Flow,
  child: XmlElement,
  context: RunContext,
): XmlElement[] {
  switch (child.name) {
    case 'w:r': {
      const { look, ...marks } = decideMarks(story, flow, findChild(child, 'w:rPr'))
      if (!flow.relative) {
        const words = listDescendants(child, 'w:t').map(getText).join('')
        const { lostLooks } = story.reading
        if (look.smallCaps) noteLostLook(lostLooks, 'in small capitals', words, story.line)
        if (look.capitals) noteLostLook(lostLooks, 'in capitals', words, story.line)
        if (look.spaced) noteLostLook(lostLooks, 'letter-spaced', words, story.line)
      }
      return readInlines(story, flow, child, { ...marks, customMark: false })
    }
    case 'w:hyperlink':
      return readHyperlink(story, flow, child)
    case 'w:fldSimple':
      return readSimpleField(story, flow, child)
    case 'w:sdt':
      return readControl(story, flow, child)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      readMarker(story, flow, child)
      context.customMark = /^(?:1|true|on)$/.test(child.attributes['w:customMarkFollows'] ?? '')
      return []
    case 'w:commentReference':
      placeComment(story, child.attributes['w:id'] ?? '')
      return []
    case 'w:fldChar':
      if (story.signs.has(child)) {
        const data = findChild(child, 'w:fldData')
        readField(story, child.attributes['w:fldCharType'], data === null ? '' : getText(data))
      }
      return []
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
      readBookmark(story, child)
      return []
    case 'w:instrText':
    case 'w:delInstrText': {
      const field = story.fields.at(-1)
      if (field && !field.inResult) field.instruction += getText(child)
      else if (!field && CITING.test(getText(child))) listUnsupported(story, BROKEN_CITATION)
      return []
    }
    case 'm:oMath':
    case 'm:oMathPara':
      addText(story, flow, mathToText(child), context.marks)
      listUnsupported(story, `equation (kept as text): ${mathToText(child)}`)
      return []
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readGraphic(story, flow, child)
    case 'w:ruby':
      listUnsupported(story, `signs above the line: ${rubyText(child, 'w:rt')}`)
      story.reading.setAside.push(rubyText(child, 'w:rt'))
      return readInlines(story, flow, findChild(child, 'w:rubyBase') ?? child, context)
    case 'w:subDoc':
    case 'w:control':
    case 'w:contentPart':
      listUnsupported(story, UNREAD[child.name] ?? child.name)
      return []
    case 'w:footnoteRef':
    case 'w:endnoteRef':
      if (story.note !== null) addInline(story, flow, { type: 'text', text: NUMBER_PLACE })
      return []
    case 'w:br':
    case 'w:cr':
      addInline(story, flow, { type: 'lineBreak' })
      return []
  }
  const text = elementToText(story, child, context)
  if (text === null) return readInlines(story, flow, child, context)
  if (context.customMark) story.reading.setAside.push(text)
  else if (context.hidden) flow.hidden.push(text)
  else addText(story, flow, text, context.marks)
  return []
}

const CITING = /CSL_CITATION|EN\.CITE|CitaviPlaceholder/
const BROKEN_CITATION = 'citation whose field has no beginning or no end (its words are kept)'

const UNREAD: Record<string, string> = {
  'w:subDoc': 'part of the text that is another file',
  'w:control': 'control of a form',
  'w:contentPart': 'handwriting or other foreign content',
}

/** The characters an element stands for; null if it is a wrapper. */
function elementToText(story: Story, element: XmlElement, { font }: RunContext): string | null {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return readCharacters(element, font)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return readSymbol(story, element)
    default:
      return null
  }
}

/** A link (17.16.22): to an address outside, or to a place in the file, which no article can keep. */
function readHyperlink(story: Story, flow: Flow, element: XmlElement): XmlElement[] {
  const { 'r:id': id, 'w:anchor': anchor } = element.attributes
  const target =
    id === undefined
      ? undefined
      : story.reading.docx.listRelationships(story.part).find((known) => known.id === id)
  const outer = flow.link
  const code = readTransfer(listDescendants(element, 'w:t').map(getText).join(''))
  if (code !== null) {
    addTransfer(story, flow, code, element)
    return []
  }
  const manager = target?.external ? findLinkManager(target.target) : null
  if (manager !== null) {
    const { links } = story.reading.citations
    links.set(manager, (links.get(manager) ?? 0) + 1)
  } else if (target?.external) {
    const place = anchor === undefined || target.target.includes('#') ? '' : `#${anchor}`
    flow.link = addLink(story, target.target + place)
  }
  const boxes = readInlines(story, flow, element)
  flow.link = outer
  return boxes
}

/** A code of Zotero's that stands as words, in a document made ready for another word processor. */
function addTransfer(story: Story, flow: Flow, code: Transfer, link: XmlElement): void {
  story.reading.setAside.push(...listDescendants(link, 'w:t').map(getText))
  if (code === 'preferences') return
  if (code === 'bibliography') {
    listUnsupported(story, 'list of works that Zotero was to make here')
    return
  }
  const { citation, words } = code
  addInline(story, flow, citeWith({ type: 'text', text: words }, citation))
}

/** Zotero may mark citations by bookmarks, on whose names it keeps their codes. */
function readBookmark(story: Story, mark: XmlElement): void {
  const { 'w:id': id = '', 'w:name': name = '' } = mark.attributes
  if (mark.name === 'w:bookmarkEnd') {
    story.citing = story.citing.filter((open) => open.id !== `bookmark ${id}`)
    return
  }
  const citation = story.reading.citationReader.fromBookmark(name)
  if (citation !== null) story.citing.push({ id: `bookmark ${id}`, citation })
}

function readSimpleField(story: Story, flow: Flow, element: XmlElement): XmlElement[] {
  readField(story, 'begin')
  const field = story.fields.at(-1)
  if (field) field.instruction = element.attributes['w:instr'] ?? ''
  if (element.children.length > 0) readField(story, 'separate')
  const boxes = readInlines(story, flow, element)
  readField(story, 'end')
  return boxes
}

/** A content control (17.5.2): its words, unless they only ask for words. */
function readControl(story: Story, flow: Flow, element: XmlElement): XmlElement[] {
  const content = findChild(element, 'w:sdtContent')
  if (content === null) return []
  const properties = findChild(element, 'w:sdtPr')
  const tag = findChild(properties, 'w:tag')?.attributes['w:val'] ?? ''
  const citation = story.reading.citationReader.fromControl(tag)
  if (citation !== null) {
    story.citing.push({ id: tag, citation })
    const boxes = readInlines(story, flow, content)
    story.citing.pop()
    return boxes
  }
  if (isOn(findChild(properties, 'w:showingPlcHdr')) !== true) {
    return readInlines(story, flow, content)
  }
  const placeholder: Flow = { ...flow, items: [], pictures: [], hidden: [] }
  const boxes = readInlines(story, placeholder, content)
  const words = placeholder.items.map(({ inline }) => (inline.type === 'text' ? inline.text : ''))
  addAll(story.reading.setAside, words)
  listUnsupported(story, `form field that was left empty: ${words.join('')}`)
  return boxes
}

function rubyText(ruby: XmlElement, name: string): string {
  const part = findChild(ruby, name)
  return part === null ? '' : mathToText(part)
}

/** A marker of a footnote or endnote (ECMA-376 part 1, 17.11.7 and 17.11.14). */
function readMarker(story: Story, flow: Flow, reference: XmlElement): void {
  const note = getNoteID(reference)
  addInline(story, flow, { type: 'noteMarker', note, label: story.reading.labels.get(note) ?? '?' })
}
