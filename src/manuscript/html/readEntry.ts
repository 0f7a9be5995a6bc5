import { addAll } from '../addAll'
import type { RawBlock } from '../blocks/model'
import { plainText } from '../../text/walk'
import type { ManuscriptInline, ManuscriptNote } from '../model'
import { findNotesHeading } from '../notes/findNotesHeading'
import { parseEntryLabel } from '../notes/entryLabel'
import { blocksToInlines } from '../blocks/flattenBlocks'
import { getLine, type HtmlContext, type HtmlElement } from './elements'

/**
 * The element of a note: its text becomes the note's, its number goes, pictures in it follow as
 * blocks. The heading and the rule right before the first note belong to the list and go too.
 */
export function readEntry(
  element: HtmlElement,
  note: Omit<ManuscriptNote, 'content' | 'line'>,
  context: HtmlContext,
  sink: RawBlock[],
): void {
  for (let last = sink.at(-1); last && belongsToList(last); last = sink.at(-1)) {
    if (last.type !== 'rule') context.gathering.syntax.push(plainText(last.content))
    sink.pop()
  }
  const inner: RawBlock[] = []
  context.readBlocks(element.childNodes, inner)
  const { content, left } = blocksToInlines(inner)
  const line = getLine(element, context)
  context.read.push({ ...note, line, content: removeNumber(content, note.label, context) })
  addAll(sink, left)
}

type ListBlock = Extract<RawBlock, { type: 'rule' | 'heading' | 'paragraph' }>

function belongsToList(block: RawBlock): block is ListBlock {
  if (block.type === 'rule') return true
  if (block.type !== 'heading' && block.type !== 'paragraph') return false
  return findNotesHeading(plainText(block.content)) !== null
}

/** The number may stand as words (`1. `), or its link is gone and its point or bracket is left. */
function removeNumber(
  content: ManuscriptInline[],
  label: string,
  context: HtmlContext,
): ManuscriptInline[] {
  const [first, ...others] = content
  if (first?.type !== 'text') return content
  const parsed = parseEntryLabel(first.text)
  const length =
    parsed?.label === label
      ? parsed.length
      : (/^[\s\u00a0]*(?:[\].):^↑]{1,2}(?=[\s\u00a0]))?[\s\u00a0]*/.exec(first.text)?.[0].length ??
        0)
  context.gathering.syntax.push(first.text.slice(0, length))
  const text = first.text.slice(length)
  return text === '' ? others : [{ ...first, text }, ...others]
}
