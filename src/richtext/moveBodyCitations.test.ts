import { describe, expect, it } from 'vitest'
import { indexBody } from './indexBody'
import type { Body, BodyNode } from './model'
import { moveBodyCitations } from './moveBodyCitations'

const note = (id: string, ...references: unknown[]): BodyNode => ({
  type: 'inlineBlock',
  fields: {
    id,
    blockType: 'note',
    citations: references.map((reference) => ({ id: `${id}-row`, reference, locator: '4' })),
  },
})
const paragraph = (...children: BodyNode[]): BodyNode => ({ type: 'paragraph', children })
const bodyOf = (...children: BodyNode[]): Body => ({ root: { type: 'root', children } })

describe('moveBodyCitations', () => {
  it('moves citations wherever a note stands, populated or not, and nothing else', () => {
    const aside: BodyNode = {
      type: 'block',
      fields: { blockType: 'aside', body: bodyOf(paragraph(note('c', 7))) },
    }
    const before = bodyOf(
      paragraph(note('a', 7, 8), { type: 'text', text: 'words' }),
      aside,
      paragraph(note('b', { id: 7 }), { type: 'inlineBlock', fields: { blockType: 'noteMark' } }),
    )
    const copy = structuredClone(before)
    const { body, moved } = moveBodyCitations(before, new Map([['7', 9]]))
    expect(moved).toBe(3)
    expect(indexBody(body).references).toEqual(['9', '8'])
    expect(body.root.children?.[0]?.children?.[0]?.fields?.['citations']).toEqual([
      { id: 'a-row', reference: 9, locator: '4' },
      { id: 'a-row', reference: 8, locator: '4' },
    ])
    expect(before).toEqual(copy)
  })

  it('gives the same body back where there is nothing to move', () => {
    const body = bodyOf(
      paragraph(note('a', 8)),
      paragraph({ type: 'inlineBlock', fields: { blockType: 'note' } }),
    )
    expect(moveBodyCitations(body, new Map([['7', 9]]))).toEqual({ body, moved: 0 })
    expect(moveBodyCitations(body, new Map()).body).toBe(body)
  })
})
