import { describe, expect, it } from 'vitest'
import { listExcuses } from '../../richtext/listExcuses'
import type { Body, BodyNode } from '../../richtext/model'
import { setNoteFields } from './saveNote'

const note = (id: string, more: object = {}): BodyNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id, blockType: 'note', citations: [{ reference: 3 }], ...more },
})
const paragraph = (...children: BodyNode[]): BodyNode => ({ type: 'paragraph', children })
const displayed = (...children: BodyNode[]): BodyNode => ({
  type: 'block',
  fields: {
    id: 'b',
    blockType: 'quotation',
    content: { root: { type: 'root', children: [paragraph(...children)] } },
  },
})
const body = (...children: BodyNode[]): Body => ({ root: { type: 'root', children } })

describe('setNoteFields', () => {
  it('changes one note and nothing else', () => {
    const before = body(paragraph({ type: 'text', text: 'One' }, note('a')), paragraph(note('b')))
    expect(setNoteFields(before, 'b', { quotation: 9 })).toEqual(
      body(
        paragraph({ type: 'text', text: 'One' }, note('a')),
        paragraph(note('b', { quotation: 9 })),
      ),
    )
  })

  it('finds a note inside a displayed quotation', () => {
    const before = body(displayed(note('a', { excuse: 'Old spelling.' })))
    const after = setNoteFields(before, 'a', { excuse: 'Corrected in the second printing.' })
    expect(after && listExcuses(after)).toEqual(
      new Map([['a', 'Corrected in the second printing.']]),
    )
    expect(listExcuses(before)).toEqual(new Map([['a', 'Old spelling.']]))
  })

  it('says when the note is gone', () => {
    expect(setNoteFields(body(displayed(note('a'))), 'b', { excuse: null })).toBeNull()
  })
})
