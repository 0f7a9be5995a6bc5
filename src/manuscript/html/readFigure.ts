import { addAll } from '../addAll'
import type { RawBlock } from '../blocks/model'
import { inlinesToText } from '../inlinesToText'
import { blocksToInlines } from '../blocks/blocksToInlines'
import { getText } from './getText'
import type { HtmlContext, HtmlElement } from './model'

/**
 * A figure. The caption goes to the picture if the figure has exactly one and it came with the
 * file; otherwise it stays as a paragraph after what the figure holds, so that no words are lost.
 */
export function readFigure(element: HtmlElement, context: HtmlContext, sink: RawBlock[]): void {
  const captions = element.childNodes.filter((node) => node.nodeName === 'figcaption')
  const inner: RawBlock[] = []
  context.readBlocks(
    element.childNodes.filter((node) => !captions.includes(node)),
    inner,
  )
  const [only] = inner
  const captionBlocks: RawBlock[] = []
  context.readBlocks(captions, captionBlocks)
  const { content } = blocksToInlines(captionBlocks.filter(({ type }) => type === 'paragraph'))
  const isPlain =
    content.every(({ type }) => type !== 'noteMarker') &&
    captionBlocks.every(({ type }) => type === 'paragraph') &&
    captions.some((caption) => getText(caption).trim() !== '')
  if (only?.type === 'image' && inner.length === 1 && isPlain) {
    sink.push({ ...only, caption: inlinesToText(content).replace(/\s+/g, ' ').trim() })
  } else addAll(sink, [...inner, ...captionBlocks])
}
