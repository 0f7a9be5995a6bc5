import { describe, expect, test } from 'vitest'
import { renewNoteIDs } from './renewNoteIDs'
import { blockNode, bodyOf, noteNode, paragraphNode } from './testNodes'
import { walkNodes } from './walkNodes'
import type { Body } from './model'

const idsOf = (body: Body) =>
  [...walkNodes(body)].flatMap(({ node }) =>
    node.fields?.blockType === 'note' ? [node.fields.id] : [],
  )

describe('renewNoteIDs', () => {
  test('keeps the first of two equal ids and renews the later, also inside blocks', () => {
    let count = 0
    const body = bodyOf(
      paragraphNode(noteNode('a'), noteNode('b'), noteNode('a')),
      blockNode('quotation', { content: bodyOf(paragraphNode(noteNode('b'), noteNode('c'))) }),
    )
    const before = structuredClone(body)
    const renewed = renewNoteIDs(body, () => `new-${(count += 1)}`)
    expect(idsOf(renewed)).toEqual(['a', 'b', 'new-1', 'new-2', 'c'])
    expect(body).toEqual(before)
  })

  test('gives a note without an id one', () => {
    expect(idsOf(renewNoteIDs(bodyOf(paragraphNode(noteNode(''))), () => 'x'))).toEqual(['x'])
  })

  test('changes nothing else', () => {
    const body = bodyOf(paragraphNode('Words', noteNode('a', { citations: [{ reference: 1 }] })))
    expect(renewNoteIDs(body, () => 'unused')).toEqual(body)
  })
})
