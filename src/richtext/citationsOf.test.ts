import { describe, expect, test } from 'vitest'
import { citationsOf } from './citationsOf'
import { indexBody } from './indexBody'
import { noteFromFields } from './noteFromFields'
import { bodyOf, paragraphNode } from './testNodes'

describe('citationsOf', () => {
  test('keeps the rows in their order', () => {
    const citations = [{ reference: 8 }, { reference: 9, locator: '5' }]
    expect(citationsOf({ blockType: 'note', citations })).toEqual(citations)
  })

  test.each([[undefined], [null], [0], ['0'], [{}]])('finds none in %o', (citations) => {
    expect(citationsOf({ blockType: 'note', citations })).toEqual([])
  })

  test('passes over what is no row', () => {
    expect(citationsOf({ blockType: 'note', citations: [null, 7, { reference: 8 }] })).toEqual([
      { reference: 8 },
    ])
  })

  test('a note that has just been put into the text is read and indexed', () => {
    const fields = { id: 'n1', blockType: 'note', citations: 0, prose: null }
    const body = bodyOf(paragraphNode('Said', { type: 'inlineBlock', fields }))
    expect(noteFromFields(fields)).toEqual({ id: 'n1', citations: [], prose: [] })
    expect(indexBody(body)).toEqual({ references: [], quotations: [], media: [] })
  })
})
