import { describe, expect, test } from 'vitest'
import type { CslItem } from '../citations/model'
import { cslToReference, referenceToCsl } from './csl'

const ITEMS: CslItem[] = [
  {
    id: '1',
    type: 'book',
    title: 'The Printing Press as an Agent of Change',
    author: [{ family: 'Eisenstein', given: 'E L' }],
    publisher: 'Cambridge University Press',
    'publisher-place': 'Cambridge',
    issued: { 'date-parts': [[1979]] },
    ISBN: '9780521299558',
  },
  {
    id: '2',
    type: 'chapter',
    title: 'Of Studies',
    'container-title': 'Essays',
    author: [{ family: 'Bacon', given: 'F' }],
    editor: [{ literal: 'British Library' }],
    translator: [{ family: 'Florio', given: 'J' }],
    volume: '2',
    'original-date': { 'date-parts': [[1597]] },
    issued: { literal: 'spring 1906' },
  },
  {
    id: '3',
    type: 'webpage',
    title: 'Catalogue',
    URL: 'https://example.org/c',
    issued: { 'date-parts': [[2021, 5, 1]] },
    accessed: { 'date-parts': [[2026, 11, 3]] },
  },
  {
    id: '5',
    type: 'book',
    title: 'Works of several years',
    issued: { 'date-parts': [[1976], [1978]] },
    'original-date': { 'date-parts': [[-44, 3], [-43]], circa: true },
  },
  { id: '4', type: 'manuscript', title: 'A roll', issued: { 'date-parts': [[-44]] } },
]

describe('references as CSL and back', () => {
  test.each(ITEMS)('$title goes both ways without loss', (item) => {
    const { dropped, fields } = cslToReference(item)
    expect(dropped).toEqual([])
    expect(referenceToCsl({ ...fields, id: item.id })).toEqual(item)
  })

  test('what the desk has no field for is named', () => {
    const item: CslItem = { id: '1', type: 'book', title: 'Works', 'number-of-volumes': '12' }
    expect(cslToReference(item).dropped).toEqual(['number-of-volumes'])
  })

  test('empty fields and empty names are absent', () => {
    const csl = referenceToCsl({
      id: 5,
      type: 'book',
      title: 'A title',
      publisher: '',
      author: [{ given: null, family: null, literal: null }],
    })
    expect(csl).toEqual({ id: '5', type: 'book', title: 'A title' })
  })
})
