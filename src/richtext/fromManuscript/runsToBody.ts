import { runsToNoteBlocks, type NoteBlock } from '../../citations/format/noteBlocks'
import type { Run } from '../../citations/model'
import type { Body, BodyNode } from '../model'
import { createBody } from './createBody'
import { createElement } from './createElement'
import { createLink } from './createLink'
import { createText } from './createText'

/**
 * The prose of a note as rich text, block by block; runs of one address in a row are one link. Where
 * the prose begins with a break its first paragraph is empty: what follows stands below the
 * citations.
 */
export function runsToBody(runs: Run[], newID: () => string): Body {
  const [lead, ...blocks] = runsToNoteBlocks(runs)
  return createBody([lead, ...blocks].map((block) => blockToNode(block, newID)))
}

function blockToNode(block: NoteBlock, newID: () => string): BodyNode {
  switch (block.type) {
    case 'paragraph':
      return createElement('paragraph', runsToNodes(block.content, newID))
    case 'quotation': {
      const lines = block.paragraphs.flatMap((paragraph, index) => [
        ...(index === 0 ? [] : [PARTED, PARTED]),
        ...runsToNodes(paragraph, newID),
      ])
      return createElement('quote', lines)
    }
    case 'list':
      return createElement(
        'list',
        block.items.map((item, index) =>
          createElement('listitem', runsToNodes(item, newID), { value: index + 1 }),
        ),
        {
          listType: block.ordered ? 'number' : 'bullet',
          tag: block.ordered ? 'ol' : 'ul',
          start: 1,
        },
      )
  }
}

const LINE: BodyNode = { type: 'linebreak', version: 1 }
/** The editor's quotation is one stretch of text: an empty line in it parts two paragraphs. */
const PARTED = LINE

function runsToNodes(runs: Run[], newID: () => string): BodyNode[] {
  const nodes: BodyNode[] = []
  let at = 0
  while (at < runs.length) {
    const { begins, href } = runs[at] ?? {}
    if (begins !== undefined) {
      nodes.push(LINE)
      at += 1
      continue
    }
    const end = runs.findIndex(
      (run, index) => index > at && (run.href !== href || run.begins !== undefined),
    )
    const stretch = runs.slice(at, end === -1 ? runs.length : end)
    const texts = stretch.map(({ text, href: _, begins: _begins, ...formats }) =>
      createText(text, formats),
    )
    nodes.push(...(href === undefined ? texts : createLink(href, texts, newID)))
    at += stretch.length
  }
  return nodes
}
