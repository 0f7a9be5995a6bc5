import type { ManuscriptBlock } from '../../manuscript/model'
import type { BodyFields, BodyNode } from '../model'
import { createBody } from './createBody'
import { createElement } from './createElement'
import { holdsMoreThanWords } from './holdsMoreThanWords'
import { inlinesToNodes } from './inlinesToNodes'
import { listToNode } from './listToNode'
import type { BodyWriter } from './model'

/**
 * A block of a manuscript as nodes of a body; none for a notice that becomes the editor's note.
 * `picture` and `quotation` are the records a picture and a displayed quotation are kept as. What a
 * post's placeholder does not say stays open, for a draft may be incomplete.
 */
export function blockToNodes(
  block: ManuscriptBlock,
  { picture, quotation }: { picture: number | undefined; quotation: number | undefined },
  writer: BodyWriter,
): BodyNode[] {
  switch (block.type) {
    case 'heading':
      return [
        createElement('heading', inlinesToNodes(block.content, writer), { tag: `h${block.level}` }),
      ]
    case 'paragraph':
      return [createElement('paragraph', inlinesToNodes(block.content, writer))]
    case 'notice':
      return holdsMoreThanWords(block.content)
        ? [createElement('paragraph', inlinesToNodes(block.content, writer))]
        : []
    case 'quotation': {
      const paragraphs = block.paragraphs.map((paragraph) =>
        createElement('paragraph', inlinesToNodes(paragraph, writer)),
      )
      return [
        toBlock('quotation', writer, {
          content: createBody(paragraphs),
          ...(quotation === undefined ? {} : { quotation }),
        }),
      ]
    }
    case 'list':
      return [listToNode(block, writer)]
    case 'post': {
      const { platform, author, text, url } = block
      return [
        toBlock('post', writer, {
          platform,
          ...(author === undefined ? {} : { author }),
          ...(text === undefined ? {} : { text }),
          ...(url === undefined ? {} : { url }),
        }),
      ]
    }
    case 'figure':
      return [
        toBlock('figure', writer, {
          ...(picture === undefined ? {} : { media: picture }),
          ...(block.caption === undefined ? {} : { caption: block.caption }),
        }),
      ]
    case 'rule':
      return [{ type: 'horizontalrule', version: 1 }]
  }
}

function toBlock(blockType: string, { newID }: BodyWriter, fields: BodyFields): BodyNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: newID(), blockType, blockName: '', ...fields },
  }
}
