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
  {
    id: '6',
    type: 'personal_communication',
    title: 'Letter',
    author: [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    recipient: [{ family: 'Engels', given: 'F' }],
    archive: 'IISG',
    archive_location: 'B 12',
    issued: { 'date-parts': [[1968]], season: 2 },
  },
  {
    id: '7',
    type: 'interview',
    title: 'On everything',
    interviewer: [{ literal: 'The editors' }],
    'container-author': [{ family: 'Reed', given: 'J' }],
    'number-of-volumes': '3',
    number: 'Cmnd 1',
    'event-title': 'Congress',
    status: 'forthcoming',
    issued: { literal: '1960s' },
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
    const item: CslItem = { id: '1', type: 'book', title: 'Works', medium: 'print' }
    expect(cslToReference(item).dropped).toEqual(['medium'])
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
