import type { Gathering, RawBlock } from '../blocks/model'
import type { HtmlContext } from './model'
import { getText } from './getText'
import { isElement } from './isElement'
import { parseHtml } from './parseHtml'
import { readBlocks } from './readBlocks'

/**
 * A piece of HTML inside another text, by the same allow-list as a page. It has no notes of its
 * own. `line` is where it begins.
 */
export function readHtmlFragment(html: string, line: number, gathering: Gathering): RawBlock[] {
  const document = parseHtml(html)
  const context: HtmlContext = {
    gathering,
    notes: { markers: new Map(), entries: new Map(), backlinks: new Set(), around: new Set() },
    read: [],
    readBlocks: (nodes, sink) => readBlocks(nodes, context, sink),
    lineOffset: line - 1,
  }
  const blocks: RawBlock[] = []
  gathering.source.push(getText(document))
  readBlocks(
    document.childNodes.filter((node) => isElement(node)),
    context,
    blocks,
  )
  return blocks
}
