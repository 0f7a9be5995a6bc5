import type { Inline } from '../edition/articleText'
import { findSafeHref } from '../edition/findSafeHref'
import type { BodyNode, NoteFields } from './model'
import { textFormats } from './textFormats'

/**
 * The running text of a node. Neighbouring stretches with the same look are joined, so that how an
 * editor typed a sentence does not change the text. Each note met is handed to `onNote`.
 */
export function inlinesOf(node: BodyNode, onNote: (fields: NoteFields) => void): Inline[] {
  const inlines: Inline[] = []
  for (const child of node.children ?? []) {
    const inline = inlineOf(child, onNote)
    const previous = inlines.at(-1)
    if (inline?.type === 'text' && previous?.type === 'text' && hasSameLook(inline, previous)) {
      inlines[inlines.length - 1] = { ...previous, text: previous.text + inline.text }
    } else if (inline) {
      inlines.push(inline)
    }
  }
  return inlines
}

function inlineOf(node: BodyNode, onNote: (fields: NoteFields) => void): Inline | undefined {
  switch (node.type) {
    case 'text':
      return node.text ? { type: 'text', text: node.text, ...textFormats(node.format) } : undefined
    case 'tab':
      return { type: 'text', text: '\t' }
    case 'linebreak':
      return { type: 'lineBreak' }
    case 'link':
    case 'autolink': {
      const href = String(node.fields?.url ?? '')
      const content = inlinesOf(node, onNote)
      if (findSafeHref(href) === null) throw new Error(`The address “${href}” cannot be printed.`)
      return { type: 'link', href, content }
    }
    case 'inlineBlock':
      return markerOf(node, onNote)
    default:
      throw new Error(`A line of text cannot hold a “${node.type}”.`)
  }
}

function markerOf(node: BodyNode, onNote: (fields: NoteFields) => void): Inline {
  const fields = node.fields ?? {}
  if (fields.blockType === 'note') {
    onNote(fields as NoteFields)
    return { type: 'noteMarker', note: String(fields.id) }
  }
  return { type: 'noteMarker', note: String(fields.note) }
}

function hasSameLook(a: Extract<Inline, { type: 'text' }>, b: Extract<Inline, { type: 'text' }>) {
  return JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' })
}
