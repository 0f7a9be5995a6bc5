import { addAll } from '../addAll'
import type { RawBlock } from '../blocks/model'
import { plainText } from '../../text/walk'
import type { ManuscriptNote } from '../model'
import { findNotesHeading } from '../notes/findNotesHeading'
import { blocksToInlines } from '../blocks/flattenBlocks'
import { getLine, type HtmlContext, type HtmlElement } from './elements'

/**
 * The element of a note: its text becomes the note's, pictures in it follow as
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
  context.read.push({ ...note, line, content })
  addAll(sink, left)
}

type ListBlock = Extract<RawBlock, { type: 'rule' | 'heading' | 'paragraph' }>

function belongsToList(block: RawBlock): block is ListBlock {
  if (block.type === 'rule') return true
  if (block.type !== 'heading' && block.type !== 'paragraph') return false
  return findNotesHeading(plainText(block.content)) !== null
}
