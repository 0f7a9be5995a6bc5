import { applySheets } from './applySheets'
import type { Gathering, RawBlock } from '../blocks/model'
import { placeHeadings } from '../blocks/placeHeadings'
import { createProblem } from '../createProblem'
import { describeLostLooks } from '../lostLooks'
import { LIMITS } from '../limits'
import type { Reading } from '../model'
import { ManuscriptRefusal } from '../refusal'
import { findHtmlNotes } from './findHtmlNotes'
import {
  getLine,
  getHtmlText,
  type HtmlContext,
  type HtmlElement,
  type HtmlParent,
  isElement,
} from './elements'
import { indexAnchors } from './anchors'
import { listHtmlComments, listRevisions } from './listLeftOut'
import { findIndented } from './findIndented'
import { parseHtml } from './parseHtml'
import { readBlocks } from './readBlocks'
import { takeRemarks } from './takeRemarks'
import { wording } from '../../wording'

/**
 * HTML to blocks and notes, through its syntax tree and an allow-list: what the model knows is
 * taken, of everything else the words. The title is a single h1 at the top, else the page's own
 * `title`. Refuses pages whose text is longer than a manuscript's may be or whose tree is hostile.
 */
export function readHtml(html: string): Reading {
  const length = html.replace(DATA_ADDRESS, '').length
  if (length > LIMITS.htmlCharacters) {
    const detail = wording.files.limits.html(length, LIMITS.htmlCharacters)
    throw new ManuscriptRefusal('tooLarge', detail)
  }
  const document = parseHtml(html)
  const root = document.childNodes.find((node) => isElement(node, 'html'))
  const body = findChild(root, 'body')
  const gathering: Gathering = {
    problems: [],
    unsupported: [],
    images: [],
    source: [],
    syntax: [],
    lostLooks: new Map(),
  }
  applySheets(document)
  const context = beginReading(gathering, 0)
  const raw: RawBlock[] = []
  if (body) {
    gathering.source.push(getHtmlText(body))
    const anchors = indexAnchors(document)
    const isLess = takeRemarks(anchors, context)
    const { restart, ...notes } = findHtmlNotes(isLess ? indexAnchors(document) : anchors)
    context.notes = notes
    if (restart) {
      const place = { line: getLine(restart.line, context) }
      gathering.problems.push(createProblem('notesCountAnew', { lists: restart.lists }, place))
    }
    listRevisions(body, context)
    readBlocks([body], context, raw)
    listHtmlComments(body.childNodes, context)
  }
  const indented = findIndented(raw, context.indents)
  const placed = placeHeadings(indented.blocks)
  const title = placed.title ?? findTitle(findChild(root, 'head'))
  if (placed.title === undefined && title !== null) gathering.source.push(title)
  return {
    ...(title === null ? {} : { title }),
    blocks: placed.blocks,
    notes: context.read,
    images: gathering.images,
    unsupported: gathering.unsupported,
    problems: [
      ...gathering.problems,
      ...describeLostLooks(gathering.lostLooks),
      ...indented.problems,
      ...placed.problems,
    ],
    source: gathering.source.join(''),
    syntax: gathering.syntax,
    titleNotes: placed.titleNotes,
  }
}

const DATA_ADDRESS = /data:image\/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/=\s]*/gi

function findChild(parent: HtmlParent | undefined, name: string): HtmlElement | undefined {
  return parent?.childNodes.filter((node) => isElement(node)).find((node) => node.tagName === name)
}

function findTitle(head: HtmlElement | undefined): string | null {
  const title = findChild(head, 'title')
  const words = title ? getHtmlText(title).replace(/\s+/g, ' ').trim() : ''
  return words === '' ? null : words
}

/**
 * A piece of HTML inside another text, by the same allow-list as a page. It has no notes of its
 * own. `line` is where it begins.
 */
export function readHtmlFragment(html: string, line: number, gathering: Gathering): RawBlock[] {
  const document = parseHtml(html)
  const context = beginReading(gathering, line - 1)
  const blocks: RawBlock[] = []
  gathering.source.push(getHtmlText(document))
  readBlocks(
    document.childNodes.filter((node) => isElement(node)),
    context,
    blocks,
  )
  return blocks
}

/** What reading begins with: no notes known yet, and lines counted from `lineOffset`. */
function beginReading(gathering: Gathering, lineOffset: number): HtmlContext {
  const context: HtmlContext = {
    gathering,
    notes: {
      markers: new Map(),
      entries: new Map(),
      backlinks: new Set(),
      numbers: new Set(),
      around: new Set(),
    },
    read: [],
    readBlocks: (nodes, sink) => readBlocks(nodes, context, sink),
    lineOffset,
    indents: new Map(),
  }
  return context
}
