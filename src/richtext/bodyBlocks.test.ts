import { describe, expect, it } from 'vitest'
import { bodyToMergeBlocks, digestNode, mergeBlocksToBody } from './bodyBlocks'
import { bodyOf, noteNode, paragraphNode } from './testNodes'

describe('bodyToMergeBlocks', () => {
  it('knows blocks without ids by their content, and equal ones apart', () => {
    const body = bodyOf(paragraphNode('One.'), paragraphNode('Same.'), paragraphNode('Same.'))
    const ids = bodyToMergeBlocks(body).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    const more = bodyOf(paragraphNode('New.'), ...(body.root.children ?? []))
    expect(
      bodyToMergeBlocks(more)
        .slice(1)
        .map(({ id }) => id),
    ).toEqual(ids)
  })

  it('keeps ids through storing, however the words change', () => {
    const [block] = bodyToMergeBlocks(bodyOf(paragraphNode('One.')))
    if (!block) throw new Error('There is no block.')
    const stored = mergeBlocksToBody([{ ...block, node: paragraphNode('Another.') }])
    const [again] = bodyToMergeBlocks(JSON.parse(JSON.stringify(stored)))
    expect(again?.id).toBe(block.id)
    expect(again?.digest).not.toBe(block.digest)
    expect(again?.node).toEqual(paragraphNode('Another.'))
  })

  it('tells two blocks apart that say they are one', () => {
    const copies = mergeBlocksToBody([
      { id: 'a', node: paragraphNode('One.') },
      { id: 'a', node: paragraphNode('Two.') },
    ])
    expect(bodyToMergeBlocks(copies).map(({ id }) => id)).toEqual(['a', 'a-2'])
  })
})

describe('digestNode', () => {
  it('sees words, looks and notes, and nothing that is only state of the editor', () => {
    const node = paragraphNode('Words', noteNode('n1'))
    const same = { ...node, direction: 'ltr' as const, textFormat: 1, $: { bid: 'x' } }
    expect(digestNode(same)).toBe(digestNode(node))
    for (const other of [
      paragraphNode('Wordz', noteNode('n1')),
      paragraphNode('Words', noteNode('n2')),
      paragraphNode({ type: 'text', text: 'Words', format: 2 }, noteNode('n1')),
      { ...node, type: 'heading', tag: 'h2' },
    ]) {
      expect(digestNode(other)).not.toBe(digestNode(node))
    }
  })
})
