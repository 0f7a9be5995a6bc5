import { mapBlocks } from '../text/walk'
import { lineOf } from './lineOf'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptTree } from './model'

/** What becomes of the inlines of one paragraph, heading, item or notice; `line` is its block's. */
export type InlineMapper = (content: ManuscriptInline[], line: number) => ManuscriptInline[]

/** The block with every stretch of inlines it holds mapped; a block without any is given back. */
export function mapInlines(block: ManuscriptBlock, mapper: InlineMapper): ManuscriptBlock {
  const [mapped = block] = mapBlocks<ManuscriptTree>([block], {
    content: (content, inBlock, items) => mapper(content, lineOf({ block: inBlock, items })),
  })
  return mapped
}
